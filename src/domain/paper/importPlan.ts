import type { Review } from '../records';
import type { Doubt, UnderstoodAction, UnderstoodPaper, UnderstoodPart } from './understoodPaper';

/** A review as it would be written. */
export type PlannedReview = Omit<Review, 'id' | 'status'>;

/** A part as it would be written. `doubts` are those that nobody has settled yet. */
export type PlannedPart = UnderstoodPart;

/** An action as it would be written. `doubts` are those that nobody has settled yet. */
export type PlannedAction = UnderstoodAction;

/** What an import would write, before anything is written. Never changed in place: every edit gives a new plan. */
export interface ImportPlan {
  readonly review: PlannedReview;
  /** In the order of the paper; keys are unique over parts and actions. */
  readonly parts: readonly PlannedPart[];
  readonly actions: readonly PlannedAction[];
}

/** An open doubt and where it stands. */
export interface PlacedDoubt {
  /** Key of the part or action. */
  readonly key: string;
  /** Its place among the doubts of that part or action, from 0. */
  readonly index: number;
  readonly doubt: Doubt;
}

/** Begins a plan with everything as it was understood; what a paper does not say (committee, dates) is left empty. */
export function planImport(paper: UnderstoodPaper): ImportPlan {
  return { review: { title: paper.title, committee: '' }, parts: paper.parts, actions: paper.actions };
}

/** The doubts that nobody has settled: those of parts, then those of actions, in the order of the paper. */
export function doubtsOf(plan: ImportPlan): readonly PlacedDoubt[] {
  return [...plan.parts, ...plan.actions].flatMap(({ key, doubts }) => doubts.map((doubt, index) => ({ key, index, doubt })));
}
