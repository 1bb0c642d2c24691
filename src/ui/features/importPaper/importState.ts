import type { ImportProgress } from '../../../application/importPaper';
import type { PreparedImport } from '../../../application/prepareImport';
import { countOf } from '../../../domain/paper/countPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';

/** A paper that is being looked through before it is written. */
export interface CheckedPaper {
  readonly fileName: string;
  readonly prepared: PreparedImport;
  readonly plan: ImportPlan;
  /** Whether the person changed anything since the paper was read. */
  readonly isEdited: boolean;
  /** The last change that moved or took away something, so that it can be undone; absent once anything else was edited. */
  readonly lastChange?: { readonly said: string; readonly before: ImportPlan };
}

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'choose'; readonly error?: unknown }
  | { readonly step: 'reading'; readonly fileName: string }
  | { readonly step: 'check'; readonly paper: CheckedPaper }
  | { readonly step: 'writing'; readonly paper: CheckedPaper; readonly progress: ImportProgress }
  | { readonly step: 'interrupted'; readonly paper: CheckedPaper; readonly progress: ImportProgress; readonly error: unknown }
  | { readonly step: 'done'; readonly paper: CheckedPaper; readonly reviewId: number };

/** An edit of the plan; `said` tells what happened where it can be undone. */
export interface PlanEdit {
  readonly change: (plan: ImportPlan) => ImportPlan;
  readonly said?: string;
}

/** The paper after an edit. An edit that changes nothing leaves it as it is. */
export function editedPaper(paper: CheckedPaper, edit: PlanEdit): CheckedPaper {
  const plan = edit.change(paper.plan);
  if (plan === paper.plan) return paper;
  const { lastChange: _before, ...rest } = paper;
  const lastChange = edit.said === undefined ? {} : { lastChange: { said: edit.said, before: paper.plan } };
  return { ...rest, ...lastChange, plan, isEdited: true };
}

/** The paper as it was before the last change that can be undone. */
export function undonePaper(paper: CheckedPaper): CheckedPaper {
  if (!paper.lastChange) return paper;
  const { lastChange, ...rest } = paper;
  return { ...rest, plan: lastChange.before };
}

/** Whether leaving now would lose something that the person did, or stop a writing half-way. */
export function isLeavingCostly(state: ImportState): boolean {
  return (state.step === 'check' && state.paper.isEdited) || state.step === 'writing' || state.step === 'interrupted';
}

/** How many records a plan becomes: the review, its posts, parts and actions. */
export function recordCount(plan: ImportPlan): number {
  const { owners, parts, actions } = countOf(plan);
  return 1 + owners + parts + actions;
}
