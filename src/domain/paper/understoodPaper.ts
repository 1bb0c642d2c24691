import type { ByWhen } from '../byWhen';
import type { Decision } from '../decision';

/** Why a person should look at something before it is written. */
export type DoubtKind =
  | 'decision-unclear'
  | 'decision-missing'
  | 'several-owners'
  | 'owner-missing'
  | 'date-not-understood'
  | 'date-missing'
  | 'same-action'
  | 'rows-do-not-line-up'
  | 'text-missing'
  | 'number-repeated'
  | 'action-without-recommendation';

/** One doubt about one field, with the words that caused it. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly field: 'number' | 'part' | 'text' | 'decision' | 'response' | 'owners' | 'byWhen' | 'successCriteria' | 'recommendation';
  /** The words of the paper that caused the doubt. */
  readonly quote: string;
  /** Keys of other parts or actions concerned: the twin of a repeated action, for example. */
  readonly others: readonly string[];
}

/** One part of a recommendation as understood from a paper. */
export interface UnderstoodPart {
  /** Stable for the same paper: its position, "part-3". */
  readonly key: string;
  readonly number: string;
  readonly part: string;
  readonly theme: string;
  readonly text: string;
  readonly decision: Decision;
  readonly response: string;
  readonly doubts: readonly Doubt[];
}

/** One action as understood from a paper. */
export interface UnderstoodAction {
  /** Stable for the same paper: its position, "action-7". */
  readonly key: string;
  /** Keys of the parts that it serves. */
  readonly partKeys: readonly string[];
  readonly label: string;
  readonly text: string;
  /** Titles of posts, the lead first. */
  readonly owners: readonly string[];
  readonly byWhen: ByWhen;
  readonly successCriteria: string;
  /** What the paper's Progress column said; empty as a rule. */
  readonly progress: string;
  readonly doubts: readonly Doubt[];
}

/** What was understood of a paper, before anything is written. */
export interface UnderstoodPaper {
  readonly title: string;
  readonly parts: readonly UnderstoodPart[];
  readonly actions: readonly UnderstoodAction[];
}
