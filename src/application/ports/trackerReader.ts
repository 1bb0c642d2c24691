import type { Action, Owner, Part, Review, ScrutinyDecision } from '../../domain/records';
import type { Rows } from '../../domain/versioned';
import type { TrackerSettings } from '../../domain/settings';

/** What the signed-in person may do, as SharePoint says. The screen only reflects it. */
export interface Rights {
  /** Create lists and columns: set-up and upgrades. */
  readonly canSetUp: boolean;
  /** Write reviews, recommendations and owners: import and edit. */
  readonly canEditReviews: boolean;
  /** Change an action. */
  readonly canEditActions: boolean;
  /** Add a progress update. */
  readonly canAddUpdates: boolean;
}

/** How far the lists are there. `newer` means that a newer web part wrote them: this one must not write. */
export type SetUpState = 'missing' | 'incomplete' | 'ready' | 'newer';

/** Everything the first screen needs. */
export interface TrackerSnapshot {
  readonly setUp: SetUpState;
  readonly rights: Rights;
  readonly settings: TrackerSettings;
  /** Newest first. */
  readonly reviews: Rows<Review>;
  /** The review that the following belong to; absent when there is none yet. */
  readonly reviewId?: number;
  readonly parts: Rows<Part>;
  readonly actions: Rows<Action>;
  readonly owners: Rows<Owner>;
  readonly decisions: Rows<ScrutinyDecision>;
}

/** Reads what the first screen shows, in at most three requests. */
export interface TrackerReader {
  /**
   * @param reviewId the review to show; without it, the newest one that is open.
   * @throws StoreError
   */
  read(reviewId?: number): Promise<TrackerSnapshot>;
}
