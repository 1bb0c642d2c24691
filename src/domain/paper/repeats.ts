import { formatReference } from '../reference';
import type { Doubt, UnderstoodAction, UnderstoodPart } from './understoodPaper';

function keysBy<T extends { readonly key: string }>(records: readonly T[], nameOf: (record: T) => string): ReadonlyMap<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const record of records) {
    const same = keys.get(nameOf(record));
    if (same) same.push(record.key);
    else keys.set(nameOf(record), [record.key]);
  }
  return keys;
}

/** Most twins that one doubt names: beyond that a person needs the rule, not the list. */
const mostOthers = 20;

function othersOf(keys: readonly string[] | undefined, key: string): readonly string[] {
  return (keys ?? []).slice(0, mostOthers + 1).filter((other) => other !== key);
}

function nameOfPart(part: UnderstoodPart): string {
  return formatReference(part).toLowerCase();
}

/** Marks parts that carry the same number. */
export function markRepeatedNumbers(parts: readonly UnderstoodPart[]): readonly UnderstoodPart[] {
  const keys = keysBy(parts, nameOfPart);
  return parts.map((part) => {
    const others = part.number === '' ? [] : othersOf(keys.get(nameOfPart(part)), part.key);
    const doubt: Doubt = { kind: 'number-repeated', field: 'number', quote: formatReference(part), others };
    return others.length > 0 ? { ...part, doubts: [...part.doubts, doubt] } : part;
  });
}

function nameOfAction(action: UnderstoodAction): string {
  return action.text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(/[.;,]+$/, '');
}

/** Marks actions with the same words: one action that serves several recommendations, or two? Both are kept. */
export function markSameActions(actions: readonly UnderstoodAction[]): readonly UnderstoodAction[] {
  const keys = keysBy(actions, nameOfAction);
  return actions.map((action) => {
    const others = action.text === '' ? [] : othersOf(keys.get(nameOfAction(action)), action.key);
    const doubt: Doubt = { kind: 'same-action', field: 'recommendation', quote: action.text, others };
    return others.length > 0 ? { ...action, doubts: [...action.doubts, doubt] } : action;
  });
}
