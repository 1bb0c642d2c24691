import './window';
import { readConfiguration } from './readConfiguration';
import { shiftClock } from './shiftClock';

const { clockOffset, pageContextInfo, styleNonce } = readConfiguration();
if (clockOffset !== 0) shiftClock(clockOffset);
// An empty address keeps Fluent UI 8 from asking Microsoft's network for fonts. Its own type does not know the nonce.
const fabricConfig = { fontBaseUrl: '', mergeStyles: { cspSettings: { nonce: styleNonce } } };
window.FabricConfig = fabricConfig;
window.CSPSettings = { nonce: styleNonce };
window._spPageContextInfo = pageContextInfo;
