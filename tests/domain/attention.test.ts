import * as fc from 'fast-check';
import { actionState } from '../../src/domain/actionState';
import { actionReasons, attentionKinds, partReasons, responseReasons, type AttentiveAction, type Reasons } from '../../src/domain/attention';
import { addDays } from '../../src/domain/calendarDate';
import type { Action, ScrutinyDecision } from '../../src/domain/records';
import { responseClock } from '../../src/domain/responseClock';
import { inOrderOfUrgency } from '../../src/domain/urgency';
import { aDecision, anAction, anUndatedAction, aPart } from './records';

const today = '2020-05-01';
const options = { today, staleDays: 42 } as const;

function attentive(action: AttentiveAction['action'], change: Partial<AttentiveAction> = {}, settledBy?: ScrutinyDecision): AttentiveAction {
  return { action, state: actionState(action, { today, dueSoonDays: 28, settledBy }), hasLead: true, isVacant: false, heardOn: today, ...change };
}
const reasonsOf = (action: AttentiveAction['action'], change: Partial<AttentiveAction> = {}): Reasons | undefined => actionReasons(attentive(action, change), options);
const open = anAction({ dueOn: '2020-12-31', originalDueOn: '2020-12-31' });
const daysAgo = (days: number) => addDays(today, -days);

describe('actionReasons', () => {
  it('says how late, and when somebody last spoke of it', () => {
    const late = anAction({ dueOn: '2020-03-31' });
    expect(reasonsOf(late, { heardOn: daysAgo(40) })).toEqual([{ kind: 'overdue', daysLate: 31 }, { kind: 'silent', days: 40, isEver: false }]);
    expect(reasonsOf(late, { heardOn: undefined })).toEqual([{ kind: 'overdue', daysLate: 31 }, { kind: 'silent', isEver: true }]);
  });
  it('says nothing of what goes well', () => expect(reasonsOf(open)).toBeUndefined());
  it.each<[number, boolean]>([[41, false], [42, true]])('after %i days without a word: %s', (days, isSaid) => {
    expect(reasonsOf(open, { heardOn: daysAgo(days) }) !== undefined).toBe(isSaid);
    expect(reasonsOf({ ...open, status: 'not-started' }, { heardOn: undefined, expectedFrom: daysAgo(days) }) !== undefined).toBe(isSaid);
  });
  it('expects no word before there was anything to speak of', () => {
    expect(reasonsOf(open, { heardOn: undefined })).toBeUndefined();
  });
  it('says only of what is done that it waits, and since when', () => {
    expect(reasonsOf(anAction({ status: 'complete' }), { heardOn: daysAgo(60), hasLead: false })).toEqual([{ kind: 'to-confirm', days: 60 }]);
    expect(reasonsOf(anAction({ status: 'complete' }), { heardOn: undefined })).toEqual([{ kind: 'to-confirm' }]);
  });
  it('says who is missing', () => {
    expect(reasonsOf(open, { hasLead: false })).toEqual([{ kind: 'nobody' }]);
    expect(reasonsOf(open, { isVacant: true })).toEqual([{ kind: 'vacant' }]);
  });
  it.each<[number, number | undefined, boolean]>([[89, undefined, false], [90, undefined, true], [30, 1, false], [30, 2, true], [-30, 4, false]])(
    'moved by %i days, %s times: %s',
    (days, timesMoved, isSaid) => {
      const action = { ...anAction({ originalDueOn: '2020-12-01', dueOn: addDays('2020-12-01', days) }), ...(timesMoved === undefined ? {} : { timesMoved }) };
      const said = reasonsOf(action);
      expect(said).toEqual(isSaid ? [{ kind: 'moved', days, ...(timesMoved === undefined ? {} : { times: timesMoved }) }] : undefined);
    },
  );
  it('says of what is paused for long that it is paused, not that nobody speaks', () => {
    const paused = anAction({ status: 'paused' });
    expect(reasonsOf(paused, { heardOn: daysAgo(41) })).toBeUndefined();
    expect(reasonsOf(paused, { heardOn: daysAgo(50) })).toEqual([{ kind: 'paused', days: 50 }]);
  });
  it('says that there is no date, and not of ongoing work', () => {
    expect(reasonsOf(anUndatedAction('to-be-confirmed'))).toEqual([{ kind: 'no-date' }]);
    expect(reasonsOf(anUndatedAction('ongoing'))).toBeUndefined();
  });
});

describe('partReasons and responseReasons', () => {
  const late = responseClock({ reportedOn: '2020-01-01', today });
  const answered = responseClock({ reportedOn: '2020-01-01', respondedOn: '2020-02-01', today });
  it('ask for what is unclear, and for what the response left out', () => {
    expect(partReasons(aPart({ decision: 'unclear' }), late)).toEqual([{ kind: 'unclear' }]);
    expect(partReasons(aPart({ decision: 'awaiting-response' }), answered)).toEqual([{ kind: 'unanswered' }]);
    expect(partReasons(aPart({ decision: 'awaiting-response' }), late)).toBeUndefined();
    expect(partReasons(aPart(), late)).toBeUndefined();
  });
  it('tell once of a response that is late', () => {
    expect(responseReasons(23, late)).toEqual([{ kind: 'response-late', daysLate: 62, parts: 23 }]);
    expect(responseReasons(0, late)).toBeUndefined();
    expect(responseReasons(23, answered)).toBeUndefined();
  });
});

const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const anyPastDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(today, -days));
const anyAction = fc.record({
  status: fc.constantFrom<Action['status']>('not-started', 'in-progress', 'paused', 'complete', 'cancelled'),
  dueOn: anyDay,
  originalDueOn: anyDay,
}).map((change) => anAction(change));
const anyAttentive = fc
  .record({
    action: anyAction,
    hasLead: fc.boolean(),
    isVacant: fc.boolean(),
    heardOn: fc.option(anyPastDay, { nil: undefined }),
    expectedFrom: fc.option(anyPastDay, { nil: undefined }),
    settledBy: fc.option(fc.constantFrom<ScrutinyDecision['outcome']>('completion-confirmed', 'sent-back', 'closed-without-doing'), { nil: undefined }),
  })
  .map(({ action, settledBy, ...change }) => attentive(action, change, settledBy === undefined ? undefined : aDecision({ outcome: settledBy })));
const anyReasons = anyAttentive.map((one) => actionReasons(one, options)).filter((reasons): reasons is Reasons => reasons !== undefined);

describe('what needs attention', () => {
  it('never holds what is confirmed or closed, and of what is done only that it is to be confirmed', () => {
    fc.assert(
      fc.property(anyAttentive, (one) => {
        const reasons = actionReasons(one, options);
        if (one.state.kind === 'confirmed' || one.state.kind === 'closed') expect(reasons).toBeUndefined();
        if (one.state.kind === 'done') expect(reasons?.map(({ kind }) => kind)).toEqual(['to-confirm']);
        if (one.state.kind === 'overdue') expect(reasons?.[0].kind).toBe('overdue');
      }),
    );
  });
  it('tells the reasons of one thing from the most urgent on, each once', () => {
    fc.assert(
      fc.property(anyReasons, (reasons) => {
        const places = reasons.map(({ kind }) => attentionKinds.indexOf(kind));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });
  it('goes from the most to the least urgent, loses nothing, and keeps its order where it is equally urgent', () => {
    fc.assert(
      fc.property(fc.array(anyReasons), fc.array(anyReasons), (some, others) => {
        const entries = [...some, ...others].map((reasons, place) => ({ reasons, place }));
        const ordered = inOrderOfUrgency(entries);
        const plain = ordered.map(({ reasons: [first] }) => {
          const days = 'daysLate' in first ? first.daysLate : 'days' in first ? (first.days ?? 0) : 0;
          return attentionKinds.indexOf(first.kind) * 10_000 - days;
        });
        expect(plain).toEqual([...plain].sort((a, b) => a - b));
        expect(ordered.map(({ place }) => place).sort((a, b) => a - b)).toEqual(entries.map(({ place }) => place));
        const same = entries.map(({ place }) => ({ reasons: entries[0]?.reasons ?? ([{ kind: 'nobody' }] as const), place }));
        expect(inOrderOfUrgency(same)).toEqual(same);
      }),
    );
  });
  it('puts the later before the less late, and what nobody speaks of before what is spoken of', () => {
    const order = (...all: Reasons[]): readonly Reasons[] => inOrderOfUrgency(all.map((reasons) => ({ reasons }))).map(({ reasons }) => reasons);
    const overdue = (daysLate: number, days: number): Reasons => [{ kind: 'overdue', daysLate }, { kind: 'silent', days, isEver: false }];
    expect(order(overdue(3, 90), overdue(31, 2), overdue(31, 40))).toEqual([overdue(31, 40), overdue(31, 2), overdue(3, 90)]);
    const toConfirm: Reasons = [{ kind: 'to-confirm', days: 400 }];
    expect(order(toConfirm, overdue(1, 0))[0]).toEqual(overdue(1, 0));
  });
});
