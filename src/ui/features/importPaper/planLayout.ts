import type { ImportPlan, PlannedAction, PlannedPart } from '../../../domain/paper/importPlan';

/** One recommendation of the preview: keys of its parts and of the actions shown beneath, each action in one place only. */
export interface LayoutGroup {
  readonly number: string;
  readonly partKeys: readonly string[];
  readonly actionKeys: readonly string[];
}

/** In which order and where the preview shows what is planned. */
export interface PlanLayout {
  /** In the order of the paper. */
  readonly groups: readonly LayoutGroup[];
  /** Actions that serve no part. */
  readonly looseActionKeys: readonly string[];
}

function keysOf(records: readonly { readonly key: string }[]): readonly string[] {
  return records.map((record) => record.key);
}

function firstServed(action: PlannedAction, parts: readonly PlannedPart[]): string | undefined {
  return parts.find((part) => action.partKeys.includes(part.key))?.number;
}

/** Lays a plan out: an action that serves several recommendations stands under the first of them. */
export function planLayout(plan: ImportPlan): PlanLayout {
  const numbers = [...new Set(plan.parts.map((part) => part.number))];
  const under = new Map(plan.actions.map((action) => [action.key, firstServed(action, plan.parts)]));
  return {
    groups: numbers.map((number) => ({
      number,
      partKeys: keysOf(plan.parts.filter((part) => part.number === number)),
      actionKeys: keysOf(plan.actions.filter((action) => under.get(action.key) === number)),
    })),
    looseActionKeys: keysOf(plan.actions.filter((action) => under.get(action.key) === undefined)),
  };
}

/** Every key that a plan holds, for telling whether something was added or taken away. */
export function planKeys(plan: ImportPlan): string {
  return [...plan.parts, ...plan.actions].map((record) => record.key).join(' ');
}
