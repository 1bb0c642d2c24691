import type { ItemState } from '../../site/rest/state';
import type { Ledger } from '../ledger';
import { healthWords, statusWords } from '../../../src/schema/words';
import { historyOf, rawProgress, wordOf, type RawLists } from './rawLists';

const keyOf = (item: ItemState): string => String(item.values['ScrClientKey']).toLowerCase();

function findWrongRow(found: readonly ItemState[], lists: RawLists, ledger: Ledger): string | undefined {
  const [row] = found;
  const key = row ? keyOf(row) : '';
  const wish = ledger.wishes.get(key);
  if (!row || wish?.intent.kind !== 'progress') return `an update nobody asked for: ${key}`;
  if (found.length > 1) return `update ${key} is there ${found.length} times`;
  if (wish.fate === 'withdrawn') return `update ${key} of ${wish.person} was taken back before it was sent, but is there`;
  const isAsWritten = row.values['ScrWords'] === wish.intent.progress.words && lists.person(row.authorId) === wish.person;
  return isAsWritten ? undefined : `update ${key} says something else than ${wish.person} wrote`;
}

function findWrongRows(rows: readonly ItemState[], lists: RawLists, ledger: Ledger): readonly string[] {
  const byKey = new Map<string, readonly ItemState[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  const wrong = [...byKey.values()].flatMap((found) => findWrongRow(found, lists, ledger) ?? []);
  const lost = [...ledger.wishes.values()].filter(({ key, intent, fate }) => intent.kind === 'progress' && fate === 'wanted' && !byKey.has(key));
  return [...wrong, ...lost.map(({ key, person }) => `update ${key} of ${person} is lost`)];
}

function expectedOf(action: ItemState, updates: readonly ItemState[], lists: RawLists): ReturnType<typeof rawProgress> {
  const newest = updates.at(-1);
  const moved = updates.filter(({ values }) => values['ScrNewDueOn'] !== undefined).at(-1);
  return {
    status: newest ? wordOf(statusWords, newest.values['ScrStatus']) : 'not-started',
    health: newest ? wordOf(healthWords, newest.values['ScrHealth']) : null,
    dueOn: lists.day((moved ?? action).values[moved ? 'ScrNewDueOn' : 'ScrOriginalDueOn']),
    latestUpdateId: newest?.id ?? null,
  };
}

function findOutOfStep(action: ItemState, updates: readonly ItemState[], lists: RawLists): readonly string[] {
  const wrong: string[] = [];
  const kept = JSON.stringify(rawProgress(action, lists));
  const expected = JSON.stringify(expectedOf(action, updates, lists));
  if (kept !== expected) wrong.push(`action ${action.id} says ${kept}, its updates say ${expected}`);
  const latest = historyOf(action).map(({ values }) => Number(values['ScrLatestUpdateId'] ?? 0));
  if (latest.some((id, index) => index > 0 && id < (latest[index - 1] ?? 0))) wrong.push(`action ${action.id} went back to an older update`);
  return wrong;
}

/** Every update once, none that was taken back, and every action in step with its newest one. */
export function findWrongUpdates(lists: RawLists, ledger: Ledger): readonly string[] {
  const rows = lists.list('ScrutinyUpdates').items;
  const ofAction = (id: number): readonly ItemState[] => rows.filter(({ values }) => values['ScrAction'] === id);
  return [...findWrongRows(rows, lists, ledger), ...lists.list('ScrutinyActions').items.flatMap((action) => findOutOfStep(action, ofAction(action.id), lists))];
}
