import type { PreparedImport } from '../../../application/prepareImport';
import { countOf } from '../../../domain/paper/countPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';
import type { ImportDraft } from '../../shared/importDraft';

/** A paper that is being looked through before it is written. */
export interface CheckedPaper {
  readonly fileName: string;
  readonly prepared: PreparedImport;
  readonly plan: ImportPlan;
  /** When it was edited (ISO 8601 in UTC), where the edits were kept from earlier. */
  readonly keptFrom?: string;
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
  /** The outbox has it, under this key. */
  | { readonly step: 'writing'; readonly paper: CheckedPaper; readonly key: string }
  /** Without an id where another page of this person has written it. */
  | { readonly step: 'done'; readonly paper: CheckedPaper; readonly reviewId?: number };

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

/** Whether leaving now would throw away something that the person did. */
export function isLeavingCostly(state: ImportState): boolean {
  return state.step === 'check' && state.paper.isEdited;
}

/** A paper whose checking goes on where it was left. */
export function resumedPaper({ fileName, paperKey, plan }: ImportDraft, at: string): CheckedPaper {
  return { fileName, prepared: { plan, paperKey }, plan, isEdited: true, keptFrom: at };
}

/** How many records a plan becomes: the review, its posts, parts and actions. */
export function recordCount(plan: ImportPlan): number {
  const { owners, parts, actions } = countOf(plan);
  return 1 + owners + parts + actions;
}
