import type { ImportPlan, PlannedAction, PlannedPart, PlannedReview } from './importPlan';
import type { Doubt } from './understoodPaper';

/** Fields of a part that a person may change. */
export type PartChange = Partial<Omit<PlannedPart, 'key' | 'doubts'>>;

/** Fields of an action that a person may change. */
export type ActionChange = Partial<Omit<PlannedAction, 'key' | 'doubts'>>;

type Planned = PlannedPart | PlannedAction;

function replaceAt<T extends Planned>(records: readonly T[], key: string, change: (record: T) => T): readonly T[] {
  return records.map((record) => (record.key === key ? change(record) : record));
}

function withoutDoubtsOn(doubts: readonly Doubt[], change: PartChange | ActionChange): readonly Doubt[] {
  const changed = new Set(Object.keys(change));
  if (changed.has('partKeys')) changed.add('recommendation');
  return doubts.filter((doubt) => !changed.has(doubt.field));
}

/** Takes a left-out record out of the doubts that point to it; a doubt that then points to nothing is settled. */
function withoutMention<T extends Planned>(records: readonly T[], key: string): readonly T[] {
  const forget = (doubt: Doubt): readonly Doubt[] => {
    if (!doubt.others.includes(key)) return [doubt];
    const others = doubt.others.filter((other) => other !== key);
    return others.length > 0 ? [{ ...doubt, others }] : [];
  };
  return records.map((record) => ({ ...record, doubts: record.doubts.flatMap(forget) }));
}

/** Changes the review. */
export function editReview(plan: ImportPlan, change: Partial<PlannedReview>): ImportPlan {
  return { ...plan, review: { ...plan.review, ...change } };
}

/** Changes a part; doubts about the fields changed are settled by it. An unknown key changes nothing. */
export function editPart(plan: ImportPlan, key: string, change: PartChange): ImportPlan {
  const parts = replaceAt(plan.parts, key, (part) => ({ ...part, ...change, doubts: withoutDoubtsOn(part.doubts, change) }));
  return { ...plan, parts };
}

/** Changes an action; doubts about the fields changed are settled by it, and empty owners are dropped. An unknown key changes nothing. */
export function editAction(plan: ImportPlan, key: string, change: ActionChange): ImportPlan {
  const owners = change.owners?.map((owner) => owner.trim()).filter((owner) => owner !== '');
  const cleaned = owners ? { ...change, owners } : change;
  const actions = replaceAt(plan.actions, key, (action) => ({
    ...action,
    ...cleaned,
    doubts: withoutDoubtsOn(action.doubts, change),
  }));
  return { ...plan, actions };
}

/** Takes one doubt off: a person has looked and left the words as they are. */
export function settleDoubt(plan: ImportPlan, key: string, doubtIndex: number): ImportPlan {
  const settle = <T extends Planned>(record: T): T => ({
    ...record,
    doubts: record.doubts.filter((_doubt, index) => index !== doubtIndex),
  });
  return { ...plan, parts: replaceAt(plan.parts, key, settle), actions: replaceAt(plan.actions, key, settle) };
}

function filledFrom(kept: PlannedAction, other: PlannedAction): ActionChange {
  return {
    ...(kept.owners.length === 0 ? { owners: other.owners } : {}),
    ...(kept.byWhen.asWritten === '' ? { byWhen: other.byWhen } : {}),
    ...(kept.successCriteria === '' ? { successCriteria: other.successCriteria } : {}),
    ...(kept.progress === '' ? { progress: other.progress } : {}),
  };
}

/**
 * Makes two actions one that serves the recommendations of both.
 * The words of the first stay; only what it lacks is taken from the other. Two keys that are not two actions change nothing.
 */
export function mergeActions(plan: ImportPlan, keepKey: string, otherKey: string): ImportPlan {
  const kept = plan.actions.find((action) => action.key === keepKey);
  const other = plan.actions.find((action) => action.key === otherKey);
  if (!kept || !other || kept === other) return plan;
  const serves = new Set([...kept.partKeys, ...other.partKeys]);
  const partKeys = plan.parts.map((part) => part.key).filter((key) => serves.has(key));
  const merged: PlannedAction = { ...kept, ...filledFrom(kept, other), partKeys };
  const actions = replaceAt(plan.actions, keepKey, () => merged).filter((action) => action.key !== otherKey);
  return { ...plan, actions: withoutMention(actions, otherKey) };
}

function withoutPart(action: PlannedAction, key: string): PlannedAction {
  if (!action.partKeys.includes(key)) return action;
  const partKeys = action.partKeys.filter((partKey) => partKey !== key);
  if (partKeys.length > 0) return { ...action, partKeys };
  const doubt: Doubt = { kind: 'action-without-recommendation', field: 'recommendation', quote: action.text, others: [] };
  return { ...action, partKeys, doubts: [...action.doubts, doubt] };
}

/** Leaves a part or an action out of the import. Actions of a part left out stay; one that then serves none gets a doubt. */
export function leaveOut(plan: ImportPlan, key: string): ImportPlan {
  const parts = withoutMention(plan.parts.filter((part) => part.key !== key), key);
  const actions = plan.actions.filter((action) => action.key !== key).map((action) => withoutPart(action, key));
  return { ...plan, parts, actions: withoutMention(actions, key) };
}
