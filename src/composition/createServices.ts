import type { HostContext } from '../application/hostContext';
import type { Services } from '../application/services';
import { createPaperReader } from '../documents/createPaperReader';
import { createStores, type StoreOptions } from '../sharepoint/createStores';
import { createKeys } from './keys';
import { createSiteClock } from './siteClock';

/** Builds everything that use cases need. The web part, the local site and the tests call this one function. */
export function createServices(host: HostContext, options: StoreOptions): Services {
  return {
    ...createStores(host, options),
    paperReader: createPaperReader(),
    clock: createSiteClock(host.timeZone),
    keys: createKeys(),
  };
}
