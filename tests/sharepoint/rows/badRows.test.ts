import { rowToAction } from '../../../src/sharepoint/rows/actionRow';
import { rowToDecision } from '../../../src/sharepoint/rows/decisionRow';
import { rowToOwner } from '../../../src/sharepoint/rows/ownerRow';
import { rowToPart } from '../../../src/sharepoint/rows/partRow';
import { rowToReview } from '../../../src/sharepoint/rows/reviewRow';
import type { Row } from '../../../src/sharepoint/rows/row';
import { divideRows } from '../../../src/sharepoint/rows/rowReader';
import { rowToUpdate } from '../../../src/sharepoint/rows/updateRow';

const zone = { ianaName: 'Europe/London' };
const known = { parts: new Set([7]), owners: new Set([3]) };

const goodAction: Row = {
  Id: 5,
  'odata.etag': '"g,4"',
  Title: 'Train',
  ScrReviewId: 1,
  ScrRecommendationsId: [7],
  ScrText: 'Train all staff.',
  ScrOtherOwnersId: [],
  ScrPrecision: 'Day',
  ScrStatus: 'In progress',
};

describe('an action', () => {
  it('is read with its version; what is empty is empty or absent', () => {
    expect(rowToAction(goodAction, zone, known)).toEqual({
      version: '"g,4"',
      value: {
        id: 5, reviewId: 1, partIds: [7], label: '', text: 'Train all staff.', otherOwnerIds: [],
        byWhen: { asWritten: '', precision: 'day' }, successCriteria: '', status: 'in-progress',
      },
    });
  });

  const cases: readonly (readonly [string, Row, string, string])[] = [
    ['a status that is no word of ours', { ScrStatus: 'Nearly there' }, 'Status', 'not-a-known-word'],
    ['a status in other capitals', { ScrStatus: 'in progress' }, 'Status', 'not-a-known-word'],
    ['no status', { ScrStatus: null }, 'Status', 'missing'],
    ['an empty status', { ScrStatus: '' }, 'Status', 'missing'],
    ['a health that is no word of ours', { ScrHealth: 'Red' }, 'Health', 'not-a-known-word'],
    ['no text', { ScrText: null }, 'Action text', 'missing'],
    ['no review', { ScrReviewId: null }, 'Review', 'missing'],
    ['no recommendation', { ScrRecommendationsId: [] }, 'Recommendations', 'missing'],
    ['a recommendation that is gone', { ScrRecommendationsId: [7, 8] }, 'Recommendations', 'points-nowhere'],
    ['a lead owner who is gone', { ScrLeadOwnerId: 4 }, 'Lead owner', 'points-nowhere'],
    ['another owner who is gone', { ScrOtherOwnersId: [3, 4] }, 'Other owners', 'points-nowhere'],
    ['a date that is none', { ScrDueOn: 'next spring' }, 'Due on', 'not-a-date'],
    ['a date that is a number', { ScrDueOn: 12 }, 'Due on', 'not-a-date'],
    ['an instant that is none', { ScrLatestUpdateAt: 'yesterday' }, 'Latest update', 'not-a-date'],
  ];

  it.each(cases)('with %s is a bad row that names the column', (_name, wrong, column, problem) => {
    expect(rowToAction({ ...goodAction, ...wrong }, zone, known)).toEqual({
      list: 'Lists/ScrutinyActions', id: 5, title: 'Train', problems: [{ column, problem }],
    });
  });

  it('names everything that is wrong, not the first thing alone', () => {
    const read = rowToAction({ Id: 6, ScrStatus: 'x', ScrDueOn: 'y' }, zone);
    expect(read).toMatchObject({ id: 6, title: '' });
    expect('problems' in read && read.problems.map(({ column }) => column)).toEqual(['Review', 'Recommendations', 'Action text', 'How exact', 'Due on', 'Status']);
  });

  it('is believed where nobody knows which ids exist', () => {
    expect(rowToAction({ ...goodAction, ScrLeadOwnerId: 99 }, zone)).toMatchObject({ value: { leadOwnerId: 99 } });
  });
});

describe('the other lists', () => {
  it('name their bad rows too', () => {
    expect(rowToReview({ Id: 1, ScrStatus: 'Open' }, zone)).toMatchObject({ list: 'Lists/ScrutinyReviews', problems: [{ column: 'Review', problem: 'missing' }] });
    expect(rowToPart({ Id: 1, Title: '2 (i)', ScrReviewId: 1, ScrText: 'x', ScrDecision: 'Accepted' }, zone)).toMatchObject({
      list: 'Lists/ScrutinyRecommendations', title: '2 (i)', problems: [{ column: 'Number', problem: 'missing' }],
    });
    expect(rowToOwner({ Id: 1, Title: '' }, zone)).toMatchObject({ problems: [{ column: 'Post', problem: 'missing' }] });
    expect(rowToUpdate({ Id: 1, ScrActionId: 1, ScrReviewId: 1, ScrStatus: 'Paused', ScrWords: 'x' }, zone)).toMatchObject({
      problems: [{ column: 'Created', problem: 'missing' }],
    });
    const decision = { Id: 1, ScrReviewId: 1, ScrOutcome: 'Sent back', Created: '2026-01-01T10:00:00Z' };
    expect(rowToDecision({ ...decision, ScrActionId: 9 }, zone, new Set([8]))).toMatchObject({ problems: [{ column: 'Action', problem: 'points-nowhere' }] });
    expect(rowToDecision({ ...decision, ScrActionId: 8 }, zone, new Set([8]))).toMatchObject({ value: { actionId: 8, outcome: 'sent-back' } });
  });

  it('take no address for one that a browser would run', () => {
    const update = { Id: 1, ScrActionId: 1, ScrReviewId: 1, ScrStatus: 'Paused', ScrWords: 'x', Created: '2026-01-01T10:00:00Z' };
    expect(rowToUpdate({ ...update, ScrEvidence: 'javascript:alert(1)' }, zone)).toMatchObject({ problems: [{ column: 'Evidence', problem: 'points-nowhere' }] });
    expect(rowToUpdate({ ...update, ScrEvidence: 'https://council.example/a' }, zone)).toMatchObject({ value: { evidenceUrl: 'https://council.example/a' } });
  });
});

describe('divideRows', () => {
  it('keeps records and bad rows apart, in their order', () => {
    const rows = [goodAction, { ...goodAction, Id: 6, ScrStatus: null }, { ...goodAction, Id: 7 }].map((row) => rowToAction(row, zone));
    const { records, badRows } = divideRows(rows);
    expect(records.map(({ value }) => value.id)).toEqual([5, 7]);
    expect(badRows.map(({ id }) => id)).toEqual([6]);
  });
});
