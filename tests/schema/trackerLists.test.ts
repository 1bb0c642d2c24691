import type { Action, Owner, Part, ProgressUpdate, Review, ScrutinyDecision } from '../../src/domain/records';
import { actionsList } from '../../src/schema/actionsList';
import { longestOf, restName, type Column } from '../../src/schema/column';
import { decisionsList } from '../../src/schema/decisionsList';
import type { ListDescription } from '../../src/schema/listDescription';
import { ownersList } from '../../src/schema/ownersList';
import { recommendationsList } from '../../src/schema/recommendationsList';
import { reviewsList } from '../../src/schema/reviewsList';
import { firstSettings, settingKeys } from '../../src/schema/settingsList';
import { trackerLists } from '../../src/schema/trackerLists';
import { updatesList } from '../../src/schema/updatesList';

const columnsOf = (list: ListDescription): readonly Column[] => Object.values(list.columns);
const allColumns = trackerLists.flatMap((list) => columnsOf(list).map((column) => ({ list, column })));

/** Where each field of a record stands: the compiler asks for every field, the test for every column. */
type Homes<T, L extends ListDescription> = Readonly<Record<Exclude<keyof T, 'id'>, readonly (keyof L['columns'] | 'Title' | 'Author' | 'Created')[]>>;

const homes: readonly { readonly list: ListDescription; readonly fields: Readonly<Record<string, readonly PropertyKey[]>> }[] = [
  {
    list: reviewsList,
    fields: {
      title: ['Title'],
      committee: ['committee'],
      reportedOn: ['reportedOn'],
      responseDueOn: ['responseDueOn'],
      respondedOn: ['respondedOn'],
      sourceUrl: ['sourceUrl'],
      status: ['status'],
    } satisfies Homes<Review, typeof reviewsList>,
  },
  {
    list: recommendationsList,
    fields: {
      reviewId: ['review'],
      number: ['number'],
      part: ['part'],
      theme: ['theme'],
      text: ['text'],
      decision: ['decision'],
      response: ['response'],
      respondedOn: ['respondedOn'],
    } satisfies Homes<Part, typeof recommendationsList>,
  },
  {
    list: actionsList,
    fields: {
      reviewId: ['review'],
      partIds: ['parts'],
      label: ['label'],
      text: ['text'],
      leadOwnerId: ['leadOwner'],
      otherOwnerIds: ['otherOwners'],
      assignedToId: ['assignedTo'],
      byWhen: ['byWhen', 'earliestOn', 'latestOn', 'precision'],
      dueOn: ['dueOn'],
      originalDueOn: ['originalDueOn'],
      successCriteria: ['successCriteria'],
      status: ['status'],
      health: ['health'],
      latestUpdateAt: ['latestUpdateAt'],
      latestUpdateId: ['latestUpdateId'],
      dueOnUpdateId: ['dueOnUpdateId'],
      timesMoved: ['timesMoved'],
      reviewOn: ['reviewOn'],
      // Known only by reading the other columns.
      unreadable: [],
    } satisfies Homes<Action, typeof actionsList>,
  },
  {
    list: updatesList,
    fields: {
      actionId: ['action'],
      reviewId: ['review'],
      status: ['status'],
      health: ['health'],
      words: ['words'],
      dateChange: ['newDueOn', 'reason'],
      previousDueOn: ['previousDueOn'],
      evidenceUrl: ['evidenceUrl'],
      byName: ['Author'],
      at: ['Created'],
    } satisfies Homes<ProgressUpdate, typeof updatesList>,
  },
  {
    list: decisionsList,
    fields: {
      reviewId: ['review'],
      actionId: ['action'],
      partId: ['part'],
      outcome: ['outcome'],
      meetingOn: ['meetingOn'],
      minuteReference: ['minuteReference'],
      words: ['words'],
      byName: ['Author'],
      at: ['Created'],
    } satisfies Homes<ScrutinyDecision, typeof decisionsList>,
  },
  {
    list: ownersList,
    fields: { title: ['Title'], organisation: ['organisation'], email: ['email'], holder: ['holder'] } satisfies Homes<Owner, typeof ownersList>,
  },
];

describe('the lists', () => {
  it('have ids that are well-formed and stand nowhere twice', () => {
    const ids = allColumns.map(({ column }) => column.id);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have internal names in ASCII of at most 32 characters with our prefix, once in a list', () => {
    for (const { column } of allColumns) expect(column.name).toMatch(/^Scr[A-Z][A-Za-z]{1,28}$/);
    for (const list of trackerLists) {
      expect(list.segment).toMatch(/^Scrutiny[A-Z][A-Za-z]+$/);
      const names = columnsOf(list).map((column) => column.name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have a display name once in a list, so that a view never shows two columns alike', () => {
    for (const list of trackerLists) {
      const titles = [list.titleColumn.title, ...columnsOf(list).map((column) => column.title)];
      expect(new Set(titles).size).toBe(titles.length);
    }
    expect(new Set(trackerLists.map((list) => list.title)).size).toBe(trackerLists.length);
  });

  it('stay within what SharePoint can index and look up', () => {
    for (const list of trackerLists) {
      const indexes = columnsOf(list).filter((column) => column.isIndexed).length + (isUniqueTitle(list) ? 1 : 0);
      expect(indexes).toBeLessThanOrEqual(20);
      const joins = columnsOf(list).filter((column) => restName(column) !== column.name).length;
      expect(joins + 2).toBeLessThanOrEqual(12);
    }
  });

  it('index whatever is unique, and whatever guards what it points to', () => {
    for (const { column } of allColumns) {
      if (column.kind === 'text' && column.isUnique) expect(column.isIndexed).toBe(true);
      if (column.kind === 'lookup') expect(column.isIndexed).toBe(true);
    }
  });

  it('come after the lists that they point to', () => {
    trackerLists.forEach((list, index) => {
      const before = trackerLists.slice(0, index).map((earlier) => earlier.segment);
      for (const column of columnsOf(list)) if ('target' in column) expect(before).toContain(column.target);
    });
  });

  it('show only columns that exist', () => {
    const builtIn = ['LinkTitle', 'Author', 'Created'];
    for (const list of trackerLists) {
      const known = [...builtIn, ...columnsOf(list).map((column) => column.name)];
      for (const name of list.viewColumns) expect(known).toContain(name);
    }
  });

  it('keep every field of every record, and no column that no field uses', () => {
    expect(homes.map(({ list }) => list.segment).sort()).toEqual(
      trackerLists.map((list) => list.segment).filter((segment) => segment !== 'ScrutinySettings').sort(),
    );
    for (const { list, fields } of homes) {
      const used = Object.values(fields).flat().filter((key) => Object.keys(list.columns).includes(String(key)));
      expect([...used, 'clientKey'].sort()).toEqual(Object.keys(list.columns).sort());
    }
  });

  it('have a unique client key wherever the product makes rows that may be tried twice', () => {
    for (const { list } of homes) {
      expect(list.columns['clientKey']).toMatchObject({ isIndexed: true, isUnique: true, isHidden: true });
    }
  });

  it('know how long a text may be', () => {
    expect(longestOf(reviewsList.columns.committee)).toBe(255);
    expect(longestOf(actionsList.columns.text)).toBe(63_999);
    expect(longestOf(actionsList.columns.dueOn)).toBeUndefined();
  });

  it('set every setting, the schema version last', () => {
    expect(firstSettings.map(({ key }) => key).sort()).toEqual(Object.values(settingKeys).sort());
    expect(firstSettings[firstSettings.length - 1]?.key).toBe(settingKeys.schemaVersion);
  });
});

function isUniqueTitle(list: ListDescription): boolean {
  return list.titleColumn.isUnique === true;
}
