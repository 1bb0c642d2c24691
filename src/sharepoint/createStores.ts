import type { HostContext } from '../application/hostContext';
import type { Services } from '../application/services';
import { createActionStore } from './actionStore';
import { createChangeWatch } from './changeWatch';
import { connect, type StoreOptions } from './connection';
import { createDecisionStore } from './decisionStore';
import { createDirectory } from './directory';
import { createOwnerStore } from './ownerStore';
import { createPartStore } from './partStore';
import { createSiteSetUp } from './provisioning/siteSetUp';
import { createReviewStore } from './reviewStore';
import { createTrackerReader } from './trackerReader';
import { createUpdateStore } from './updateStore';

export type { StoreOptions } from './connection';

/** The services that SharePoint gives. */
export type Stores = Pick<Services, 'trackerReader' | 'changeWatch' | 'siteSetUp' | 'reviews' | 'parts' | 'actions' | 'updates' | 'owners' | 'decisions' | 'directory'>;

/** Builds all stores over the site that the host names. Nothing is sent yet. */
export function createStores(host: HostContext, options: StoreOptions): Stores {
  const connection = connect(host, options);
  return {
    trackerReader: createTrackerReader(connection),
    changeWatch: createChangeWatch(connection),
    siteSetUp: createSiteSetUp(connection),
    reviews: createReviewStore(connection),
    parts: createPartStore(connection),
    actions: createActionStore(connection),
    updates: createUpdateStore(connection),
    owners: createOwnerStore(connection),
    decisions: createDecisionStore(connection),
    directory: createDirectory(connection),
  };
}
