import { settledActions } from '../../src/domain/settledActions';
import { hostile, keepAction } from '../builders/keptRecords';
import { clientKey } from '../builders/records';
import { openReadySite } from '../builders/testSite';

const noteOn = (action: { readonly id: number; readonly reviewId: number }) =>
  ({ reviewId: action.reviewId, actionId: action.id, outcome: 'completion-confirmed', words: '', minuteReference: '' }) as const;

describe('decisions', () => {
  it('are kept with their writer and instant, every field of them', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const { value: action } = await keepAction(officer);
    const line = hostile.replace(/\n/g, ' ');
    const value = { ...noteOn(action), outcome: 'sent-back', words: hostile, minuteReference: line, meetingOn: '2026-03-29' } as const;
    const key = clientKey();
    const [saved] = await officer.decisions.createMany([{ clientKey: key, value }], false);
    const { value: kept, version } = await officer.decisions.byClientKey(key);
    expect(kept).toEqual({ ...value, id: saved?.id, byName: 'Sam Reed', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/) });
    const { decisions } = await test.as('reader').trackerReader.read();
    expect(decisions).toEqual({ records: [{ value: kept, version }], badRows: [] });
  });

  it('are about a part as well', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const { value: action } = await keepAction(officer);
    const [partId = 0] = action.partIds;
    const key = clientKey();
    await officer.decisions.createMany([{ clientKey: key, value: { reviewId: action.reviewId, partId, outcome: 'response-noted', words: '', minuteReference: '' } }], false);
    const { value } = await officer.decisions.byClientKey(key);
    expect(value).toMatchObject({ partId, outcome: 'response-noted', words: '' });
    expect(value).not.toHaveProperty('actionId');
  });

  for (const kind of ['dropBefore', 'dropAfter'] as const) {
    it(`are there once when the connection drops (${kind}) and it is tried again`, async () => {
      const test = await openReadySite();
      const officer = test.as('officer');
      const { value: action } = await keepAction(officer);
      const record = { clientKey: clientKey(), value: noteOn(action) };
      test.site.faults.next({ kind });
      await expect(officer.decisions.createMany([record], false)).rejects.toMatchObject({ kind: 'unknown-outcome' });
      await officer.decisions.createMany([record], true);
      const { decisions } = await officer.trackerReader.read();
      expect(decisions.records).toHaveLength(1);
      expect(settledActions(decisions.records.map(({ value }) => value)).get(action.id)?.outcome).toBe('completion-confirmed');
    });
  }

  it('are for officers alone, as SharePoint guards them', async () => {
    const test = await openReadySite();
    const { value: action } = await keepAction(test.as('officer'));
    for (const person of ['owner', 'reader']) {
      const record = { clientKey: clientKey(), value: noteOn(action) };
      await expect(test.as(person).decisions.createMany([record], false)).rejects.toMatchObject({ kind: 'not-allowed' });
    }
  });
});
