import { needsSetUp } from '../../src/application/needsSetUp';
import type { TrackerSnapshot } from '../../src/application/ports/trackerReader';

type Asked = Parameters<typeof needsSetUp>[0];

const review: TrackerSnapshot['reviews'] = { records: [{ value: { id: 1, title: 'SEND', committee: '', status: 'open' }, version: '' }], badRows: [] };
const none = { records: [], badRows: [] };

function snapshot(change: Partial<Asked>): Asked {
  return {
    scope: 'review', setUp: 'ready', missing: [], otherBadRows: [], reviews: review, parts: none, actions: none, owners: none, decisions: none,
    settings: { schemaVersion: 2, dueSoonDays: 28, staleDays: 42 },
    rights: { canSetUp: false, canEditReviews: false, canEditActions: false, canAddUpdates: false, canDecide: false },
    ...change,
  };
}

const lacking = (list: string, ...columns: string[]): Partial<Asked> => ({ setUp: 'incomplete', missing: [{ list: `Lists/${list}`, title: list, columns }] });
const noVersion = { schemaVersion: 0, dueSoonDays: 28, staleDays: 42 };

describe('a site', () => {
  it.each<[string, boolean, Partial<Asked>]>([
    ['without any list', true, { setUp: 'missing' }],
    ['that is ready', false, {}],
    ['of a newer version', false, { setUp: 'newer' }],
    ['of an older version', false, { setUp: 'older', settings: { ...noVersion, schemaVersion: 1 } }],
    ['of an older version without a review', false, { setUp: 'older', settings: { ...noVersion, schemaVersion: 1 }, reviews: none }],
    ['without its actions', true, lacking('ScrutinyActions')],
    ['whose actions do not say their review', true, lacking('ScrutinyActions', 'Health', 'Review')],
    ['whose actions have no health', false, lacking('ScrutinyActions', 'Health')],
    ['without its decisions', false, lacking('ScrutinyDecisions')],
    ['whose settings somebody deleted', false, { ...lacking('ScrutinySettings'), settings: noVersion }],
    ['whose first set-up has not come to its end', true, { setUp: 'incomplete', settings: noVersion, reviews: none }],
  ])('%s has to be set up before anything can be shown: %s', (_name, expected, change) => {
    expect(needsSetUp(snapshot(change))).toBe(expected);
  });
});
