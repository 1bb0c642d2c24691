import type { TrackerScope, TrackerSnapshot } from '../../application/ports/trackerReader';
import type { Tracker } from '../../application/tracker';
import type { ActionView, TrackerView } from '../../application/trackerView';
import type { ViewName } from '../../application/viewAddress';

/** What every screen of a review is drawn from. Where to be (filters, order, what is open) is in the navigation. */
export interface ScreenProps {
  readonly tracker: Tracker;
  /** What was read, with one's own waiting edits over it. */
  readonly snapshot: TrackerSnapshot;
  /** The snapshot in the order of the paper, with how each action stands today. */
  readonly view: TrackerView;
  /** The screens that the person has: a link leads only to one of them. */
  readonly views: readonly ViewName[];
  /** Whether the register names people, so that a post without one is a vacancy worth saying. */
  readonly namesPeople: boolean;
  /** The action that is open beside the screen. */
  readonly openId: number | undefined;
  /** Opens an action beside the screen, after asking where something typed would be lost. */
  readonly onOpen: (actionId: number) => void;
  /** Shows another review, or all of them, after asking where something typed would be lost. */
  readonly onReview: (scope: TrackerScope) => void;
  /** Tells which actions the screen lists and in which order, so that the open action can be left for the next one. Hand over the same array while it is the same. */
  readonly onList: (inOrder: readonly ActionView[]) => void;
}
