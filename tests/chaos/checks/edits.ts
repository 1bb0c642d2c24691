import type { EditableKind } from '../../../src/domain/editable';
import { isSameValue, type Fields } from '../../../src/domain/merge';
import type { ItemState } from '../../site/rest/state';
import type { Ledger, Wish } from '../ledger';
import { historyOf, rawFields, segmentOf, type RawLists } from './rawLists';

interface Step {
  readonly fields: Fields;
  readonly person: string;
}

function stepsOf(kind: EditableKind, item: ItemState, lists: RawLists): readonly Step[] {
  return historyOf(item).map(({ values, editorId }) => ({ fields: rawFields(kind, values, lists), person: lists.person(editorId) }));
}

/** Whether somebody meant to write this over that: they had seen what they wrote over. */
function isMeant(wish: Wish, field: string, before: Fields, after: Fields): boolean {
  return wish.attempts.some(({ base, changes }) => field in changes && isSameValue(changes[field], after[field]) && isSameValue(base[field], before[field]));
}

/** Fields that somebody overwrote without having seen what they wrote over, or that nobody meant to change. */
function findSilentOverwrites(name: string, steps: readonly Step[], wishes: readonly Wish[]): readonly string[] {
  return steps.flatMap(({ fields, person }, index) => {
    const before = steps[index - 1]?.fields;
    if (!before) return [];
    const own = wishes.filter((wish) => wish.person === person);
    const changed = Object.keys(fields).filter((field) => !isSameValue(before[field], fields[field]));
    return changed
      .filter((field) => !own.some((wish) => isMeant(wish, field, before, fields)))
      .map((field) => `${name}: ${person} overwrote ${field} ${JSON.stringify(before[field])} with ${JSON.stringify(fields[field])} unseen`);
  });
}

function countOf(field: string, mark: string, steps: readonly Step[]): number {
  const has = (step: Step | undefined): boolean => String(step?.fields[field] ?? '').includes(mark);
  return steps.filter((step, index) => has(step) && !has(steps[index - 1])).length;
}

/** How often the words of a field may have come into the record. A clash that was settled may say again what an unknown outcome had written. */
function allowedCounts({ fate, givenUp, attempts }: Wish, field: string): readonly [least: number, most: number] {
  if (fate === 'withdrawn') return [0, 0];
  return [fate === 'wanted' && !givenUp.has(field) ? 1 : 0, attempts.length];
}

function findWrongWords(name: string, steps: readonly Step[], wish: Wish): readonly string[] {
  return Object.entries(wish.attempts[0]?.changes ?? {}).flatMap(([field, value]) => {
    const mark = /<[^>]+>/.exec(String(value))?.[0];
    if (mark === undefined) return [];
    const count = countOf(field, mark, steps);
    const [least, most] = allowedCounts(wish, field);
    if (count >= least && count <= most) return [];
    return [`${name}: ${field} ${mark} (${wish.fate}, ${wish.attempts.length} tries) came ${count} times in place of ${least} to ${most}`];
  });
}

/** Every edit once, none that was taken back, and nothing overwritten that its writer had not seen. */
export function findWrongEdits(lists: RawLists, ledger: Ledger): readonly string[] {
  const wrong: string[] = [];
  for (const kind of ['review', 'part', 'action'] as const) {
    for (const item of lists.list(segmentOf[kind]).items) {
      const name = `${kind} ${item.id}`;
      const steps = stepsOf(kind, item, lists);
      const wishes = [...ledger.wishes.values()].filter(({ intent }) => intent.kind === 'edit' && intent.record === kind && intent.id === item.id);
      wrong.push(...findSilentOverwrites(name, steps, wishes), ...wishes.flatMap((wish) => findWrongWords(name, steps, wish)));
    }
  }
  return wrong;
}
