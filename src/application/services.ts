import type { ChangeWatch } from './ports/changeWatch';
import type { Clock } from './ports/clock';
import type { Directory } from './ports/directory';
import type { Keys } from './ports/keys';
import type { PaperReader } from './ports/paperReader';
import type { ActionStore, DecisionStore, OwnerStore, PartStore, ReviewStore, UpdateStore } from './ports/recordStores';
import type { SiteSetUp } from './ports/siteSetUp';
import type { TrackerReader } from './ports/trackerReader';

/** Everything that use cases need from outside. Built once by the composition. */
export interface Services {
  readonly trackerReader: TrackerReader;
  readonly changeWatch: ChangeWatch;
  readonly siteSetUp: SiteSetUp;
  readonly reviews: ReviewStore;
  readonly parts: PartStore;
  readonly actions: ActionStore;
  readonly updates: UpdateStore;
  readonly owners: OwnerStore;
  readonly decisions: DecisionStore;
  readonly directory: Directory;
  readonly paperReader: PaperReader;
  readonly clock: Clock;
  readonly keys: Keys;
}
