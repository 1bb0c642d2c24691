import './window';
import { readConfiguration } from './readConfiguration';
import { shiftClock } from './shiftClock';

const { clockOffset, pageContextInfo } = readConfiguration();
if (clockOffset !== 0) shiftClock(clockOffset);
// An empty address keeps Fluent UI 8 from asking Microsoft's network for fonts.
window.FabricConfig = { fontBaseUrl: '' };
window._spPageContextInfo = pageContextInfo;
