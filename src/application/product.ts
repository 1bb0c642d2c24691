import type { Outbox } from './outbox/outbox';
import type { DraftStore } from './ports/draftStore';
import type { SavedViewStore } from './ports/savedViewStore';
import type { Services } from './services';
import type { Tracker } from './tracker';

/** What the screens use. */
export interface Product {
  readonly services: Services;
  readonly tracker: Tracker;
  /** What is not saved yet. */
  readonly outbox: Outbox;
  /** What was typed and not sent. */
  readonly drafts: DraftStore;
  /** The person's own ways to list the actions. */
  readonly savedViews: SavedViewStore;
}
