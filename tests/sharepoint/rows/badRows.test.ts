import type { Action } from '../../../src/domain/records';
import type { ProblemKind } from '../../../src/domain/versioned';
import { rowToAction } from '../../../src/sharepoint/rows/actionRow';
import { rowToDecision } from '../../../src/sharepoint/rows/decisionRow';
import { rowToOwner } from '../../../src/sharepoint/rows/ownerRow';
import { rowToPart } from '../../../src/sharepoint/rows/partRow';
import { divideRows, withBadRows, type ReadRow } from '../../../src/sharepoint/rows/readRow';
import { withRepeats } from '../../../src/sharepoint/rows/repeats';
import { rowToReview } from '../../../src/sharepoint/rows/reviewRow';
import type { Row } from '../../../src/sharepoint/rows/row';
import { rowToUpdate } from '../../../src/sharepoint/rows/updateRow';
import { ownersList } from '../../../src/schema/ownersList';

const zone = { ianaName: 'Europe/London' };
const known = { parts: new Set([7]), owners: new Set([3]) };
const subjects = { actions: new Set([8]), parts: new Set([7]) };

const goodAction: Row = {
  Id: 5, 'odata.etag': '"g,4"', Title: 'Train', ScrReviewId: 1, ScrRecommendationsId: [7], ScrText: 'Train all staff.', ScrOtherOwnersId: [],
  ScrPrecision: 'Day', ScrStatus: 'In progress', ScrHealth: null, ScrDueOn: null,
};
const goodReview: Row = { Id: 1, Title: 'SEND', ScrStatus: 'Open' };
const goodPart: Row = { Id: 7, Title: '2 (i)', ScrReviewId: 1, ScrNumber: '2', ScrPart: 'i', ScrText: 'That…', ScrDecision: 'Accepted' };
const goodOwner: Row = { Id: 3, Title: 'SEND Manager', ScrHolderId: 12, ScrHolder: { Title: 'Jo Holder' } };
const goodUpdate: Row = { Id: 2, Title: 'Done', ScrActionId: 8, ScrReviewId: 1, ScrStatus: 'Paused', ScrWords: 'Waiting.', Created: '2026-01-01T10:00:00Z', Author: { Title: 'Jo' } };
const goodDecision: Row = { Id: 4, Title: 'Sent back', ScrReviewId: 1, ScrActionId: 8, ScrOutcome: 'Sent back', Created: '2026-01-01T10:00:00Z' };

const action = (row: Row): ReadRow<Action> => rowToAction(row, zone, known);

/** The row with something wrong in it; the column and what is said of it; what the record then holds, or undefined where there is none. */
type Case = readonly [name: string, wrong: Row, column: string, problem: ProblemKind, shown: object | undefined];

function check<T>(list: string, good: Row, read: (row: Row) => ReadRow<T>, cases: readonly Case[]): void {
  describe(list, () => {
    it('is read where nothing is wrong', () => {
      expect(read(good).badRow).toBeUndefined();
      expect(read(good).record).toBeDefined();
    });

    it.each(cases.map((each) => [each[0], each] as const))('with %s', (_name, [, wrong, column, problem, shown]) => {
      const { record, badRow } = read({ ...good, ...wrong });
      expect(badRow).toMatchObject({ list: `Lists/${list}`, id: good['Id'], problems: [{ column, problem }], isShown: shown !== undefined });
      if (shown === undefined) expect(record).toBeUndefined();
      else expect(record?.value).toMatchObject(shown);
    });
  });
}

const unreadable = (...fields: string[]): object => ({ unreadable: fields });

check('ScrutinyActions', goodAction, action, [
  ['a status that is no word of ours', { ScrStatus: 'Nearly there' }, 'Status', 'not-a-known-word', unreadable('status')],
  ['a status in other capitals', { ScrStatus: 'in progress' }, 'Status', 'not-a-known-word', unreadable('status')],
  ['no status', { ScrStatus: null }, 'Status', 'missing', unreadable('status')],
  ['an empty status', { ScrStatus: '' }, 'Status', 'missing', unreadable('status')],
  ['a word that every object knows for a status', { ScrStatus: 'constructor' }, 'Status', 'not-a-known-word', unreadable('status')],
  ['a health that is no word of ours', { ScrHealth: 'Red' }, 'Health', 'not-a-known-word', unreadable('health')],
  ['a due date that is none', { ScrDueOn: 'next spring' }, 'Due on', 'not-a-date', unreadable('dueOn')],
  ['a due date that is a number', { ScrDueOn: 12 }, 'Due on', 'not-a-date', unreadable('dueOn')],
  ['a due date in the year 1', { ScrDueOn: '0001-01-01T00:00:00Z' }, 'Due on', 'unlikely-date', unreadable('dueOn')],
  ['a due date in the year 1900', { ScrDueOn: '1900-01-01T00:00:00Z' }, 'Due on', 'unlikely-date', unreadable('dueOn')],
  ['a due date in the year 20266', { ScrDueOn: '+020266-01-01T00:00:00Z' }, 'Due on', 'unlikely-date', unreadable('dueOn')],
  ['an original date in the year 1', { ScrOriginalDueOn: '0001-01-01T00:00:00Z' }, 'First due on', 'unlikely-date', { status: 'in-progress' }],
  ['an instant that is none', { ScrLatestUpdateAt: 'yesterday' }, 'Latest update', 'not-a-date', { status: 'in-progress' }],
  ['an update id that is no whole number', { ScrLatestUpdateId: 2.5 }, 'Latest update id', 'not-a-number', { status: 'in-progress' }],
  ['no precision', { ScrPrecision: null }, 'How exact', 'missing', { byWhen: { asWritten: '', precision: 'to-be-confirmed' } }],
  ['no text: the title stands for it', { ScrText: null }, 'Action text', 'missing', { text: 'Train' }],
  ['no text and no title: its number stands for it', { ScrText: ' \n', Title: null }, 'Action text', 'missing', { text: 'Action 5' }],
  ['no recommendation', { ScrRecommendationsId: [] }, 'Recommendations', 'missing', { partIds: [] }],
  ['a recommendation that is gone beside one that is not', { ScrRecommendationsId: [7, 8] }, 'Recommendations', 'points-nowhere', { partIds: [7] }],
  ['a lead owner who is gone', { ScrLeadOwnerId: 4 }, 'Lead owner', 'points-nowhere', { otherOwnerIds: [] }],
  ['another owner who is gone', { ScrOtherOwnersId: [3, 4] }, 'Other owners', 'points-nowhere', { otherOwnerIds: [3] }],
  ['no review', { ScrReviewId: null }, 'Review', 'missing', undefined],
]);

check('ScrutinyReviews', goodReview, (row) => rowToReview(row, zone), [
  ['no title: its number stands for it', { Title: '' }, 'Review', 'missing', { title: 'Review 1' }],
  ['a status that is no word of ours: it stays open', { ScrStatus: 'Shut' }, 'Status', 'not-a-known-word', { status: 'open' }],
  ['a date in the year 1', { ScrReportedOn: '0001-01-01T00:00:00Z' }, 'Reported on', 'unlikely-date', { title: 'SEND' }],
  ['an address that a browser would run', { ScrSource: 'javascript:alert(1)' }, 'Source document', 'not-a-web-address', { title: 'SEND' }],
]);

check('ScrutinyRecommendations', goodPart, (row) => rowToPart(row, zone), [
  ['no number: the printed reference says it', { ScrNumber: null, ScrPart: null }, 'Number', 'missing', { number: '2', part: 'i' }],
  ['no number and no reference', { ScrNumber: null, Title: 'That all…' }, 'Number', 'missing', { number: '(7)', part: '' }],
  ['no text', { ScrText: null }, 'Recommendation', 'missing', { number: '2', text: '' }],
  ['a decision that is no word of ours: a person has to settle it', { ScrDecision: 'Yes' }, 'Decision', 'not-a-known-word', { decision: 'unclear' }],
  ['no decision', { ScrDecision: null }, 'Decision', 'missing', { decision: 'unclear' }],
  ['a date in the year 1900', { ScrRespondedOn: '1900-01-01T00:00:00Z' }, 'Responded on', 'unlikely-date', { number: '2' }],
  ['no review', { ScrReviewId: null }, 'Review', 'missing', undefined],
]);

check('ScrutinyOwners', goodOwner, (row) => rowToOwner(row, zone), [
  ['no title: its number stands for it', { Title: null }, 'Post', 'missing', { title: 'Post 3' }],
  ['a holder who was deleted', { ScrHolder: null }, 'Holder', 'points-nowhere', { title: 'SEND Manager' }],
]);

check('ScrutinyUpdates', goodUpdate, (row) => rowToUpdate(row, zone), [
  ['a health that is no word of ours', { ScrHealth: 'Red' }, 'Health', 'not-a-known-word', { words: 'Waiting.' }],
  ['an address that a browser would run', { ScrEvidence: 'javascript:alert(1)' }, 'Evidence', 'not-a-web-address', { words: 'Waiting.' }],
  ['a new date in the year 1', { ScrNewDueOn: '0001-01-01T00:00:00Z' }, 'New due date', 'unlikely-date', { words: 'Waiting.' }],
  ['a status that is no word of ours', { ScrStatus: 'Halted' }, 'Status', 'not-a-known-word', undefined],
  ['no status', { ScrStatus: null }, 'Status', 'missing', undefined],
  ['no action', { ScrActionId: null }, 'Action', 'missing', undefined],
  ['no instant', { Created: null }, 'Created', 'missing', undefined],
]);

check('ScrutinyDecisions', goodDecision, (row) => rowToDecision(row, zone, subjects), [
  ['an outcome that is no word of ours', { ScrOutcome: 'Fine' }, 'Outcome', 'not-a-known-word', undefined],
  ['no outcome', { ScrOutcome: null }, 'Outcome', 'missing', undefined],
  ['no review', { ScrReviewId: null }, 'Review', 'missing', undefined],
  ['an action that is gone', { ScrActionId: 9 }, 'Action', 'points-nowhere', { outcome: 'sent-back' }],
  ['a recommendation that is gone', { ScrRecommendationId: 9 }, 'Recommendation', 'points-nowhere', { outcome: 'sent-back' }],
  ['a meeting in the year 1', { ScrMeetingOn: '0001-01-01T00:00:00Z' }, 'Meeting on', 'unlikely-date', { outcome: 'sent-back' }],
]);

describe('a row', () => {
  it('is read with its version; what is empty is empty or absent', () => {
    expect(action(goodAction)).toEqual({
      record: {
        version: '"g,4"',
        value: {
          id: 5, reviewId: 1, partIds: [7], label: '', text: 'Train all staff.', otherOwnerIds: [],
          byWhen: { asWritten: '', precision: 'day' }, successCriteria: '', status: 'in-progress',
        },
      },
    });
  });

  it('names everything that is wrong, not the first thing alone', () => {
    const { record, badRow } = action({ ...goodAction, Id: 6, Title: '', ScrReviewId: null, ScrStatus: 'x', ScrDueOn: 'y', ScrText: '' });
    expect(record).toBeUndefined();
    expect(badRow).toMatchObject({ id: 6, title: '' });
    expect(badRow?.problems.map(({ column }) => column)).toEqual(['Review', 'Action text', 'Due on', 'Status']);
  });

  it('is believed where nobody knows which ids exist', () => {
    expect(rowToAction({ ...goodAction, ScrLeadOwnerId: 99 }, zone)).toMatchObject({ record: { value: { leadOwnerId: 99 } } });
  });

  it('may hold as much as a list takes', () => {
    const text = 'é'.repeat(63_999);
    expect(action({ ...goodAction, ScrText: text, ScrSuccessCriteria: text })).toMatchObject({ record: { value: { text, successCriteria: text } } });
  });

  it('is not at fault where its list lacks a column, but nothing is concluded from what is not there', () => {
    const { ScrStatus: _status, ScrHealth: _health, ScrPrecision: _precision, ScrRecommendationsId: _parts, ...rest } = goodAction;
    const { record, badRow } = action(rest);
    expect(badRow).toBeUndefined();
    expect(record?.value).toMatchObject({ partIds: [], unreadable: ['status', 'health'] });
  });
});

describe('rows', () => {
  const rows = [goodAction, { ...goodAction, Id: 6, ScrStatus: null }, { ...goodAction, Id: 7, ScrReviewId: null }].map(action);

  it('are records, bad rows, or both', () => {
    const { records, badRows } = divideRows(rows);
    expect(records.map(({ value }) => value.id)).toEqual([5, 6]);
    expect(badRows.map(({ id, isShown }) => [id, isShown])).toEqual([[6, true], [7, false]]);
  });

  it('say once what is wrong with one of them twice', () => {
    const further = { list: 'Lists/ScrutinyActions', id: 6, title: '', problems: [{ column: 'Action', problem: 'repeated' as const }], isShown: true };
    const { badRows } = withBadRows(divideRows(rows), [further]);
    expect(badRows.map(({ id, problems }) => [id, problems.length])).toEqual([[6, 2], [7, 1]]);
  });

  it('that repeat an earlier one are named, and all stay', () => {
    const posts = [3, 9, 4].map((Id) => ({ ...goodOwner, Id, Title: Id === 4 ? 'send  manager' : 'SEND Manager' }));
    const { records, badRows } = withRepeats(divideRows(posts.map((row) => rowToOwner(row, zone))), { list: ownersList, nameOf: ({ title }) => title });
    expect(records).toHaveLength(3);
    expect(badRows).toEqual([4, 9].map((id) => expect.objectContaining({ id, problems: [{ column: 'Post', problem: 'repeated' }], isShown: true })));
  });
});
