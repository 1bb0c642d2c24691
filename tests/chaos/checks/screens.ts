import type { TrackerSnapshot } from '../../../src/application/ports/trackerReader';
import { trackerView } from '../../../src/application/trackerView';
import { actionState } from '../../../src/domain/actionState';
import { fieldsOf, type EditableKind } from '../../../src/domain/editable';
import { isSameValue, type Fields } from '../../../src/domain/merge';
import { stateCounts } from '../../../src/domain/stateCounts';
import type { Action } from '../../../src/domain/records';
import type { ItemState } from '../../site/rest/state';
import type { Page } from '../page';
import type { Person } from '../person';
import { rawFields, rawProgress, segmentOf, type RawLists } from './rawLists';

type Totals = ReturnType<typeof stateCounts>;

function screenTotals(page: Page, shown: TrackerSnapshot): Totals {
  return stateCounts(trackerView(shown, page.application.services.clock.today()).actions.map(({ state }) => state));
}

function rawTotals(page: Page, shown: TrackerSnapshot, lists: RawLists): Totals {
  const today = page.application.services.clock.today();
  const states = lists.list('ScrutinyActions').items.map((item) => {
    const { status, health, dueOn } = rawProgress(item, lists);
    const action = { status, ...(health === null ? {} : { health }), ...(dueOn === null ? {} : { dueOn }), byWhen: { precision: 'month' } };
    return actionState(action as Partial<Action> as Action, { today, dueSoonDays: shown.settings.dueSoonDays });
  });
  return stateCounts(states);
}

function findStaleFields(name: string, shown: Fields | undefined, raw: Fields): readonly string[] {
  if (!shown) return [`${name} is not shown`];
  return Object.keys(raw)
    .filter((field) => !isSameValue(shown[field], raw[field]))
    .map((field) => `${name} is shown with ${field} ${JSON.stringify(shown[field])} in place of ${JSON.stringify(raw[field])}`);
}

function findStaleRecords(name: string, shown: TrackerSnapshot, lists: RawLists): readonly string[] {
  const fieldsShown = (kind: EditableKind, id: number): Fields | undefined => {
    const rows = { review: shown.reviews, part: shown.parts, action: shown.actions, owner: shown.owners }[kind].records;
    const record = rows.find(({ value }) => value.id === id);
    return record && (fieldsOf(kind, record.value as never) as Fields);
  };
  return (['review', 'part', 'action'] as const).flatMap((kind) =>
    lists.list(segmentOf[kind]).items.flatMap((item) => findStaleFields(`${name}: ${kind} ${item.id}`, fieldsShown(kind, item.id), rawFields(kind, item.values, lists))),
  );
}

function findStaleHistories(name: string, page: Page, lists: RawLists): readonly string[] {
  const idsOf = (actionId: number): string => lists.list('ScrutinyUpdates').items.filter(({ values }: ItemState) => values['ScrAction'] === actionId).map(({ id }) => id).reverse().join();
  return [...page.application.tracker.getState().histories].flatMap(([actionId, history]) => {
    if (history.phase !== 'ready') return [];
    const shown = history.value.records.map(({ value }) => value.id).join();
    return shown === idsOf(actionId) ? [] : [`${name}: the history of action ${actionId} shows ${shown} in place of ${idsOf(actionId)}`];
  });
}

function findWrongOnPage(name: string, page: Page, shown: TrackerSnapshot | undefined, lists: RawLists): readonly string[] {
  if (!shown) return [`${name}: shows nothing`];
  const wrong = [...findStaleRecords(name, shown, lists), ...findStaleHistories(name, page, lists)];
  const [onScreen, inLists] = [screenTotals(page, shown), rawTotals(page, shown, lists)].map((totals) => JSON.stringify(totals));
  if (onScreen !== inLists) wrong.push(`${name}: totals are ${onScreen}, the lists say ${inLists}`);
  if (page.application.tracker.getState().staleBecause) wrong.push(`${name}: still says that it may be out of date`);
  return wrong;
}

/** Every screen shows what the lists hold: records, histories that are open, and totals. */
export function findWrongScreens(lists: RawLists, people: readonly Person[]): readonly string[] {
  return people.flatMap((person) => person.openPages.flatMap((page) => findWrongOnPage(`screen of ${person.name}`, page, person.shown(page), lists)));
}
