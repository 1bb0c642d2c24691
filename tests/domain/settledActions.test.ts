import fc from 'fast-check';
import type { DecisionOutcome, ScrutinyDecision } from '../../src/domain/records';
import { settledActions } from '../../src/domain/settledActions';
import { aDecision } from './records';

const outcomeOf = (decisions: readonly ScrutinyDecision[], actionId = 1): DecisionOutcome | undefined => settledActions(decisions).get(actionId)?.outcome;

const confirmed = aDecision({ id: 1, at: '2020-05-01T10:00:00Z' });
const sentBack = aDecision({ id: 2, outcome: 'sent-back', at: '2020-06-01T10:00:00Z' });
const closed = aDecision({ id: 3, outcome: 'closed-without-doing', at: '2020-07-01T10:00:00Z' });

describe('settledActions', () => {
  it('goes by the newest, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([confirmed, sentBack, closed], { minLength: 1 }), (decisions) => {
        const newest = Math.max(...decisions.map(({ id }) => id));
        expect(settledActions(decisions).get(1)?.id).toBe(newest);
      }),
    );
  });

  it('goes by the later record where the instants are the same', () => {
    expect(outcomeOf([aDecision({ id: 1, at: sentBack.at }), sentBack])).toBe('sent-back');
    expect(outcomeOf([sentBack, aDecision({ id: 3, at: sentBack.at })])).toBe('completion-confirmed');
  });

  it('passes over other actions, parts, and outcomes that settle nothing', () => {
    const { actionId: _action, ...ofPart } = aDecision({ id: 8, partId: 1, outcome: 'response-noted' });
    expect(outcomeOf([confirmed], 2)).toBeUndefined();
    expect(outcomeOf([confirmed, aDecision({ id: 9, outcome: 'extension-agreed', at: '2020-09-01T10:00:00Z' }), ofPart])).toBe('completion-confirmed');
    expect(outcomeOf([])).toBeUndefined();
  });

  it('lets what waits follow what is saved, though the clock of its writer is slow', () => {
    const waiting = aDecision({ id: -7, at: '2019-01-01T00:00:00Z' });
    expect(outcomeOf([closed, waiting])).toBe('completion-confirmed');
    expect(outcomeOf([waiting, closed])).toBe('completion-confirmed');
    expect(outcomeOf([waiting, aDecision({ id: -900, outcome: 'sent-back', at: waiting.at })])).toBe('sent-back');
  });
});
