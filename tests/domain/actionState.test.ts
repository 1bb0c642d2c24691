import fc from 'fast-check';
import { actionState, type StateKind } from '../../src/domain/actionState';
import { addDays } from '../../src/domain/calendarDate';
import { defaultLegend } from '../../src/domain/legend';
import type { Action } from '../../src/domain/records';
import { stateKinds } from '../../src/domain/stateKind';
import { aDecision, anAction, anUndatedAction } from './records';

const options = { today: '2020-03-01', dueSoonDays: 28 } as const;
const late = { ...options, today: '2020-04-12' } as const;
const confirmed = aDecision();
const sentBack = aDecision({ outcome: 'sent-back' });
const closed = aDecision({ outcome: 'closed-without-doing' });
/** The decisions are of this instant. */
const told = { status: 'complete', latestUpdateAt: sentBack.at } as const;

describe('actionState', () => {
  it.each<[string, Action, object, object]>([
    ['cancelled', anAction({ status: 'cancelled', health: 'off-track' }), { ...late, settledBy: confirmed }, { kind: 'closed', colour: 'none' }],
    ['complete and confirmed', anAction({ status: 'complete' }), { ...late, settledBy: confirmed }, { kind: 'confirmed', colour: 'blue' }],
    ['complete', anAction({ status: 'complete', health: 'off-track' }), late, { kind: 'done', colour: 'green' }],
    ['confirmed once but open again', anAction(), { ...options, settledBy: confirmed }, { kind: 'on-track', colour: 'green', daysLeft: 30 }],
    ['closed without doing, late', anAction({ health: 'off-track' }), { ...late, settledBy: closed }, { kind: 'closed', colour: 'none' }],
    ['closed without doing, said to be complete', anAction({ status: 'complete' }), { ...late, settledBy: closed }, { kind: 'closed', colour: 'none' }],
    ['closed without doing, of a status that cannot be read', anAction({ unreadable: ['status'] }), { ...late, settledBy: closed }, { kind: 'closed', colour: 'none' }],
    ['complete and sent back', anAction(told), { ...late, settledBy: sentBack }, { kind: 'overdue', colour: 'red', daysLate: 12 }],
    ['complete on paper and sent back', anAction({ status: 'complete' }), { ...options, settledBy: sentBack }, { kind: 'on-track', colour: 'green', daysLeft: 30 }],
    ['complete once more after it was sent back', anAction({ ...told, latestUpdateAt: '2020-05-01T10:00:01Z' }), { ...late, settledBy: sentBack }, { kind: 'done', colour: 'green' }],
    ['sent back a moment ago, not saved yet', anAction({ ...told, latestUpdateAt: '2020-05-09T10:00:00Z' }), { ...options, settledBy: { ...sentBack, id: -5 } }, { kind: 'on-track', colour: 'green', daysLeft: 30 }],
    ['paused', anAction({ status: 'paused' }), late, { kind: 'paused', colour: 'amber' }],
    ['of a status that cannot be read', anAction({ unreadable: ['status'] }), late, { kind: 'unreadable', colour: 'none' }],
    ['of a health that cannot be read', anAction({ unreadable: ['health'] }), options, { kind: 'unreadable', colour: 'none', daysLeft: 30 }],
    ['of a health that cannot be read, but late', anAction({ unreadable: ['health'] }), late, { kind: 'overdue', colour: 'red', daysLate: 12 }],
    ['of a date that cannot be read', anUndatedAction('day', { unreadable: ['dueOn'] }), late, { kind: 'unreadable', colour: 'none' }],
    ['of a date that cannot be read, but off track', anUndatedAction('day', { health: 'off-track', unreadable: ['dueOn'] }), late, { kind: 'off-track', colour: 'red' }],
    ['of a date that cannot be read, but done', anAction({ status: 'complete', unreadable: ['dueOn', 'health'] }), late, { kind: 'done', colour: 'green' }],
    ['12 days late', anAction({ health: 'on-track' }), late, { kind: 'overdue', colour: 'red', daysLate: 12 }],
    ['late and never started', anAction({ status: 'not-started' }), late, { kind: 'overdue', colour: 'red', daysLate: 12 }],
    ['late and off track', anAction({ health: 'off-track' }), late, { kind: 'overdue', colour: 'red', daysLate: 12 }],
    ['due on the day itself', anAction(), { ...options, today: '2020-03-31' }, { kind: 'due-soon', colour: 'amber', daysLeft: 0 }],
    ['the day after', anAction(), { ...options, today: '2020-04-01' }, { kind: 'overdue', colour: 'red', daysLate: 1 }],
    ['said off track', anAction({ health: 'off-track' }), options, { kind: 'off-track', colour: 'red', daysLeft: 30 }],
    ['said at risk and due soon', anAction({ health: 'at-risk' }), { ...options, today: '2020-03-30' }, { kind: 'at-risk', colour: 'amber', daysLeft: 1 }],
    ['28 days left', anAction(), { ...options, today: '2020-03-03' }, { kind: 'due-soon', colour: 'amber', daysLeft: 28 }],
    ['29 days left', anAction(), { ...options, today: '2020-03-02' }, { kind: 'on-track', colour: 'green', daysLeft: 29 }],
    ['not started and due soon', anAction({ status: 'not-started' }), { ...options, today: '2020-03-30' }, { kind: 'due-soon', colour: 'amber', daysLeft: 1 }],
    ['ongoing', anUndatedAction('ongoing'), late, { kind: 'ongoing', colour: 'none' }],
    ['ongoing and at risk', anUndatedAction('ongoing', { health: 'at-risk' }), late, { kind: 'at-risk', colour: 'amber' }],
    ['ongoing with a day to look at it again', anUndatedAction('ongoing', { dueOn: '2020-03-31' }), late, { kind: 'overdue', colour: 'red', daysLate: 12 }],
    ['to be confirmed', anUndatedAction('to-be-confirmed'), late, { kind: 'no-date', colour: 'none' }],
    ['to be confirmed, not started', anUndatedAction('to-be-confirmed', { status: 'not-started' }), late, { kind: 'no-date', colour: 'none' }],
    ['not started', anAction({ status: 'not-started' }), options, { kind: 'not-started', colour: 'none', daysLeft: 30 }],
    ['in progress', anAction(), options, { kind: 'on-track', colour: 'green', daysLeft: 30 }],
  ])('%s', (_name, action, given, expected) => {
    expect(actionState(action, { ...options, ...given })).toEqual(expected);
  });

  it('takes its colours from the council\'s legend', () => {
    const legend = { ...defaultLegend, 'due-soon': 'green' } as const;
    expect(actionState(anAction(), { ...options, today: '2020-03-30', legend }).colour).toBe('green');
  });

  const action = fc.record({
    status: fc.constantFrom('not-started' as const, 'in-progress' as const, 'paused' as const, 'complete' as const, 'cancelled' as const),
    health: fc.option(fc.constantFrom('on-track' as const, 'at-risk' as const, 'off-track' as const), { nil: undefined }),
    shift: fc.integer({ min: -400, max: 400 }),
    isDated: fc.boolean(),
  }).map(({ status, health, shift, isDated }) => ({
    shift,
    action: isDated
      ? anAction({ status, dueOn: addDays('2020-03-01', shift), ...(health ? { health } : {}) })
      : anUndatedAction('ongoing', { status, ...(health ? { health } : {}) }),
  }));

  it('is late exactly when an open action is past its day, whatever was said', () => {
    fc.assert(fc.property(action, fc.constantFrom(undefined, confirmed), fc.integer({ min: 0, max: 90 }), ({ action: given, shift }, settledBy, dueSoonDays) => {
      const state = actionState(given, { today: '2020-03-01', dueSoonDays, settledBy });
      const isOpen = given.status === 'not-started' || given.status === 'in-progress';
      expect(state.kind === 'overdue').toBe(isOpen && given.dueOn !== undefined && shift < 0);
      expect(state.daysLate).toBe(state.kind === 'overdue' ? -shift : undefined);
      expect(state.daysLeft).toBe(isOpen && given.dueOn !== undefined && shift >= 0 ? shift : undefined);
      expect(state.colour).toBe(defaultLegend[state.kind]);
    }));
  });

  it('lists every kind once', () => {
    const inLegend = Object.keys(defaultLegend) as StateKind[];
    expect([...stateKinds].sort()).toEqual(inLegend.sort());
  });
});
