import type { Action, Owner, Part, Review, ScrutinyDecision } from '../../domain/records';
import type { BadRow, Rows } from '../../domain/versioned';
import type { TrackerSettings } from '../../domain/settings';
import type { ChangeMark } from './changeWatch';

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
  /** Record what officers or the committee decided. */
  readonly canDecide: boolean;
}

/**
 * How far the lists are there. Only `ready` lists are written. `older` lists wait for their upgrade, `newer` ones were made by a newer
 * web part; of `incomplete` ones somebody took something away, or set-up has not come to its end.
 */
export type SetUpState = 'missing' | 'incomplete' | 'older' | 'ready' | 'newer';

/** What a list lacks. */
export interface MissingFromList {
  /** Address of the list below the site: "Lists/ScrutinyActions". */
  readonly list: string;
  /** Names of the list and its columns as they were made. */
  readonly title: string;
  /** None where the whole list is missing. */
  readonly columns: readonly string[];
}

/** What is to be shown: one review by its id, or all of them. */
export type TrackerScope = number | 'all';

/** Everything the first screen needs. */
export interface TrackerSnapshot {
  readonly setUp: SetUpState;
  /** What is not there, where something is not; a column that the next upgrade adds counts. */
  readonly missing: readonly MissingFromList[];
  readonly rights: Rights;
  readonly settings: TrackerSettings;
  /** Bad rows of lists without records here: settings, for which the default holds, and updates that belong to no action. */
  readonly otherBadRows: readonly BadRow[];
  /** Newest first. */
  readonly reviews: Rows<Review>;
  /** Whether the following belong to one review or to all of them. */
  readonly scope: 'review' | 'all';
  /** The review that the following belong to; absent when there is none yet, and where they belong to all. */
  readonly reviewId?: number;
  readonly parts: Rows<Part>;
  readonly actions: Rows<Action>;
  readonly owners: Rows<Owner>;
  readonly decisions: Rows<ScrutinyDecision>;
  /** Present while more actions are on their way: what is counted is still less than there is. */
  readonly arriving?: true;
  /** Where the change log stood before all this was read; absent where a list is not there. */
  readonly mark?: ChangeMark;
}

/** Reads what the first screen shows: in at most three requests as a rule, in some more where a list lacks a column. */
export interface TrackerReader {
  /**
   * @param scope what to show; without it, the newest review that is open.
   * @param onArrived called with what is there so far while more actions arrive: each time with more, and never where all come at once.
   * @throws StoreError
   */
  read(scope?: TrackerScope, onArrived?: (soFar: TrackerSnapshot) => void): Promise<TrackerSnapshot>;
}
