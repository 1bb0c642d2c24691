import type { HostContext } from '../application/hostContext';
import type { Connectivity } from '../application/ports/connectivity';
import type { DraftStore } from '../application/ports/draftStore';
import type { EntryStore } from '../application/ports/entryStore';
import type { SavedViewStore } from '../application/ports/savedViewStore';
import type { Timers } from '../application/ports/timers';
import { createDatabase } from './database';
import { createDraftStore } from './draftStore';
import { createEntryStore } from './entryStore';
import { createNeighbours, takingTurns } from './neighbours';
import { createPageConnectivity } from './pageConnectivity';
import { createPageTimers } from './pageTimers';
import { createSavedViewStore } from './savedViewStore';

/** What the browser gives. */
export interface Browser {
  readonly entries: EntryStore;
  readonly drafts: DraftStore;
  readonly savedViews: SavedViewStore;
  readonly connectivity: Connectivity;
  readonly timers: Timers;
  /** Lets go of what is open. */
  close(): void;
}

/** Everything that the browser gives for one site and one person. Nothing is opened yet. */
export function createBrowser({ siteUrl, user }: HostContext): Browser {
  const owner = `${siteUrl.toLowerCase()} ${user.loginName.toLowerCase()}`;
  const open = createDatabase(owner);
  const neighbours = createNeighbours(owner);
  return {
    entries: createEntryStore(open, owner, takingTurns, neighbours),
    drafts: createDraftStore(open),
    savedViews: createSavedViewStore(open),
    connectivity: createPageConnectivity(),
    timers: createPageTimers(),
    close: () => neighbours.close(),
  };
}
