import { historyOf, isShownBy, type HistoryFilter, type HistoryItem } from '../../src/domain/history';
import type { ProgressUpdate, ScrutinyDecision } from '../../src/domain/records';

const update = (id: number, at: string, more: Partial<ProgressUpdate> = {}): ProgressUpdate => ({
  id, actionId: 1, reviewId: 1, status: 'in-progress', words: '', byName: 'Priya Shah', at, ...more,
});
const decision = (id: number, at: string, outcome: ScrutinyDecision['outcome'] = 'sent-back'): ScrutinyDecision => ({
  id, actionId: 1, reviewId: 1, outcome, minuteReference: '', words: '', at,
});

const nameOf = (item: HistoryItem): string => (item.kind === 'progress' ? `p${item.update.id}` : `d${item.decision.id}`);

describe('historyOf', () => {
  it('puts the newest first, whatever the order of its parts', () => {
    const items = historyOf([update(1, '2020-01-01T09:00:00Z'), update(2, '2020-01-03T09:00:00Z')], [decision(1, '2020-01-02T09:00:00.5Z')]);
    expect(items.map(nameOf)).toEqual(['p2', 'd1', 'p1']);
  });

  it('orders the same second by id, and a decision after what it followed on', () => {
    const at = '2020-01-01T09:00:00Z';
    expect(historyOf([update(1, at), update(2, at)], [decision(7, at), decision(8, at)]).map(nameOf)).toEqual(['d8', 'd7', 'p2', 'p1']);
  });
});

describe('isShownBy', () => {
  const items = historyOf(
    [update(1, '2020-01-01T09:00:00Z'), update(2, '2020-01-02T09:00:00Z', { dateChange: { newDueOn: '2020-06-30', reason: 'Schools are closed' } })],
    [decision(1, '2020-01-03T09:00:00Z', 'extension-agreed'), decision(2, '2020-01-04T09:00:00Z')],
  );
  it.each<[HistoryFilter, readonly string[]]>([
    ['all', ['d2', 'd1', 'p2', 'p1']],
    ['progress', ['p2', 'p1']],
    ['dates', ['d1', 'p2']],
    ['decisions', ['d2', 'd1']],
  ])('shows of "%s" what belongs to it', (filter, expected) => {
    expect(items.filter((item) => isShownBy(filter, item)).map(nameOf)).toEqual(expected);
  });
});
