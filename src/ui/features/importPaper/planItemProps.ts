import type { CalendarDate } from '../../../domain/calendarDate';
import type { PlanProblem } from '../../../domain/paper/checkPlan';
import type { PlannedAction, PlannedPart } from '../../../domain/paper/importPlan';
import type { PreviewTools } from './usePreview';

/** A part that an action may serve. */
export interface PartOption {
  readonly key: string;
  /** "2 (i)" */
  readonly reference: string;
}

/** What one part of the preview is drawn from. */
export interface PartItemProps {
  readonly part: PlannedPart;
  /** Its name for people: "Recommendation 2 (i)". */
  readonly place: string;
  readonly isOpen: boolean;
  readonly problems: readonly PlanProblem[];
  readonly tools: PreviewTools;
}

/** What one action of the preview is drawn from. */
export interface ActionItemProps {
  readonly action: PlannedAction;
  /** Its name for people. */
  readonly place: string;
  /** Other recommendations that it serves: "13"; empty where it serves one. */
  readonly alsoServes: string;
  /** Where its like stands, in words; empty where there is none in doubt. */
  readonly twins: string;
  readonly isOpen: boolean;
  readonly problems: readonly PlanProblem[];
  readonly tools: PreviewTools;
  /** What an open action may serve. */
  readonly partOptions?: readonly PartOption[];
  /** Day of the report, from which relative dates count. */
  readonly reportedOn?: CalendarDate | undefined;
}
