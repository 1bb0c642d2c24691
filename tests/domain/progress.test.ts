import fc from 'fast-check';
import { applyUpdate, checkProgress, type ProgressDraft } from '../../src/domain/progress';
import { slippage } from '../../src/domain/slippage';
import { addDays } from '../../src/domain/calendarDate';
import { anAction, anUndatedAction, anUpdate } from './records';

const moved = anUpdate({ id: 2, at: '2020-03-01T10:00:00Z', previousDueOn: '2020-03-31', dateChange: { newDueOn: '2020-05-31', reason: 'Staff left' } });

describe('applyUpdate', () => {
  it('takes over status, health and instant', () => {
    const after = applyUpdate(anAction({ status: 'not-started', health: 'at-risk' }), anUpdate({ status: 'complete' }));
    expect(after).toMatchObject({ status: 'complete', latestUpdateAt: '2020-02-01T10:00:00Z', dueOn: '2020-03-31' });
    expect(after).not.toHaveProperty('health');
  });
  it('moves the due day and never the original', () => {
    expect(applyUpdate(anAction(), moved)).toMatchObject({ dueOn: '2020-05-31', originalDueOn: '2020-03-31' });
    expect(applyUpdate(anUndatedAction('ongoing'), moved)).not.toHaveProperty('originalDueOn');
  });
  it('leaves the very same action where the update is not newer', () => {
    const action = anAction({ latestUpdateAt: '2020-03-01T10:00:00.000Z', latestUpdateId: 2, dueOnUpdateId: 2 });
    expect(applyUpdate(action, moved)).toBe(action);
    expect(applyUpdate(action, anUpdate())).toBe(action);
  });
  it('orders updates of one second by their ids', () => {
    const second = anUpdate({ id: 2, status: 'complete' });
    for (const order of [[anUpdate(), second], [second, anUpdate()]]) {
      expect(order.reduce(applyUpdate, anAction())).toMatchObject({ status: 'complete', latestUpdateId: 2 });
    }
  });
  it('goes by the instant where an action knows no id yet, and takes one of the same second over', () => {
    const action = anAction({ status: 'paused', latestUpdateAt: '2020-02-01T10:00:00Z' });
    expect(applyUpdate(action, anUpdate({ id: 9, at: '2020-02-01T09:59:59Z' }))).toBe(action);
    expect(applyUpdate(action, anUpdate({ id: 9 }))).toMatchObject({ status: 'in-progress', latestUpdateId: 9 });
  });
  it('still moves the date when a newer update without one came first', () => {
    const newer = anUpdate({ id: 3, status: 'complete', at: '2020-03-02T10:00:00Z' });
    expect([newer, moved].reduce(applyUpdate, anAction())).toMatchObject({
      status: 'complete', latestUpdateId: 3, latestUpdateAt: newer.at, dueOn: '2020-05-31', dueOnUpdateId: 2,
    });
  });
  it('mends what the list held in no way that makes sense', () => {
    const action = anAction({ unreadable: ['status', 'health', 'dueOn'] });
    expect(applyUpdate(action, anUpdate()).unreadable).toEqual(['dueOn']);
    expect(applyUpdate(action, moved)).not.toHaveProperty('unreadable');
  });
  it('refuses an update of another action', () => {
    expect(() => applyUpdate(anAction(), anUpdate({ actionId: 2 }))).toThrow(RangeError);
  });

  const status = fc.constantFrom('not-started', 'in-progress', 'paused', 'complete', 'cancelled');
  const health = fc.option(fc.constantFrom('on-track', 'at-risk', 'off-track'), { nil: undefined });
  const update = fc
    .record({
      id: fc.integer({ min: 1, max: 50 }),
      second: fc.integer({ min: 0, max: 3 }),
      days: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
      status,
      health,
    })
    .map(({ id, second, days, status: said, health: felt }) =>
      anUpdate({
        id,
        status: said,
        at: `2020-03-01T10:00:0${second}Z`,
        ...(felt === undefined ? {} : { health: felt }),
        ...(days === undefined ? {} : { dateChange: { newDueOn: addDays('2020-03-31', days), reason: 'r' } }),
      }),
    );
  /** Some updates, and all of them in some order, some more than once. */
  const arrivals = fc
    .uniqueArray(update, { selector: ({ id }) => id, minLength: 1, maxLength: 8 })
    .chain((updates) =>
      fc
        .tuple(fc.shuffledSubarray(updates, { minLength: updates.length }), fc.array(fc.constantFrom(...updates), { maxLength: 8 }))
        .map(([all, repeats]) => ({ updates, arriving: [...all, ...repeats] })),
    );

  it('may be repeated without changing anything more', () => {
    fc.assert(fc.property(update, (one) => {
      const once = applyUpdate(anAction(), one);
      expect(applyUpdate(once, one)).toBe(once);
    }));
  });
  it('ends with the update of the highest id, and the date of the highest that carries one, in whatever order and however often they arrive', () => {
    fc.assert(fc.property(arrivals, ({ updates, arriving }) => {
      const byId = [...updates].sort((a, b) => b.id - a.id);
      const [newest] = byId;
      const mover = byId.find(({ dateChange }) => dateChange);
      const after = arriving.reduce(applyUpdate, anAction());
      expect(after).toMatchObject({ status: newest?.status, latestUpdateAt: newest?.at, latestUpdateId: newest?.id, originalDueOn: '2020-03-31' });
      expect(after.health).toBe(newest?.health);
      expect(after.dueOn).toBe(mover?.dateChange?.newDueOn ?? '2020-03-31');
      expect(after.dueOnUpdateId).toBe(mover?.id);
    }), { numRuns: 500 });
  });
});

describe('checkProgress', () => {
  const good: ProgressDraft = { status: 'in-progress', words: '' };
  const long = 'x'.repeat(5001);
  it.each<[string, Partial<ProgressDraft>, object[]]>([
    ['a status alone is enough', {}, []],
    ['no status', { status: undefined }, [{ field: 'status', kind: 'required' }]],
    ['paused without a word', { status: 'paused', words: ' \n' }, [{ field: 'words', kind: 'required' }]],
    ['cancelled without a word', { status: 'cancelled' }, [{ field: 'words', kind: 'required' }]],
    ['paused with words', { status: 'paused', words: 'No money until May' }, []],
    ['5000 characters', { words: 'x'.repeat(5000) }, []],
    ['5001 characters', { words: long }, [{ field: 'words', kind: 'too-long' }]],
    ['a new date with a reason', { newDueOn: '2020-05-31', reason: 'Staff left' }, []],
    ['a new date without a reason', { newDueOn: '2020-05-31', reason: ' ' }, [{ field: 'reason', kind: 'required' }]],
    ['a reason without a date', { newDueOn: '', reason: 'Staff left' }, [{ field: 'newDueOn', kind: 'required' }]],
    ['the same date', { newDueOn: '2020-03-31', reason: 'r' }, [{ field: 'newDueOn', kind: 'same-date' }]],
    ['yesterday', { newDueOn: '2020-02-29', reason: 'r' }, [{ field: 'newDueOn', kind: 'in-the-past' }]],
    ['today', { newDueOn: '2020-03-01', reason: 'r' }, []],
    ['no such day', { newDueOn: '2020-02-30', reason: 'r' }, [{ field: 'newDueOn', kind: 'not-a-date' }]],
    ['a long reason', { newDueOn: '2020-05-31', reason: long }, [{ field: 'reason', kind: 'too-long' }]],
    ['evidence on the web', { evidenceUrl: 'https://council.example:8443/minutes/7?x=@1#2' }, []],
    ['evidence on the intranet', { evidenceUrl: 'http://intranet/minutes' }, []],
    ['a script', { evidenceUrl: 'javascript:alert(1)' }, [{ field: 'evidenceUrl', kind: 'not-a-web-address' }]],
    ['a file', { evidenceUrl: 'file:///c:/minutes.docx' }, [{ field: 'evidenceUrl', kind: 'not-a-web-address' }]],
    ['an address that hides its host', { evidenceUrl: 'https://council.example@evil.example/' }, [{ field: 'evidenceUrl', kind: 'not-a-web-address' }]],
    ['words for an address', { evidenceUrl: 'see minutes' }, [{ field: 'evidenceUrl', kind: 'not-a-web-address' }]],
    ['two lines', { evidenceUrl: 'https://a.example/\nb' }, [{ field: 'evidenceUrl', kind: 'not-a-web-address' }]],
    ['several at once', { status: 'paused', newDueOn: 'soon' }, [{ field: 'words', kind: 'required' }, { field: 'newDueOn', kind: 'not-a-date' }, { field: 'reason', kind: 'required' }]],
  ])('%s', (_name, change, problems) => {
    expect(checkProgress({ ...good, ...change }, anAction(), '2020-03-01')).toEqual(problems);
  });
  it('lets a first date be given to an action without one', () => {
    expect(checkProgress({ ...good, newDueOn: '2020-03-31', reason: 'r' }, anUndatedAction('to-be-confirmed'), '2020-03-01')).toEqual([]);
  });
});

describe('slippage', () => {
  const again = anUpdate({ id: 3, at: '2020-05-01T10:00:00Z', byName: 'Sam', dateChange: { newDueOn: '2020-05-30', reason: 'Ready early' } });

  it('tells every move, oldest first', () => {
    const told = slippage(anAction({ dueOn: '2020-05-30' }), [again, anUpdate(), moved, anUpdate({ actionId: 2, dateChange: { newDueOn: '2029-01-01', reason: 'x' } })]);
    expect(told).toEqual({
      originalDueOn: '2020-03-31',
      dueOn: '2020-05-30',
      changes: [
        { from: '2020-03-31', to: '2020-05-31', reason: 'Staff left', byName: 'Jo Holder', at: moved.at },
        { from: '2020-05-31', to: '2020-05-30', reason: 'Ready early', byName: 'Sam', at: again.at },
      ],
      timesMoved: 2,
      daysMoved: 60,
    });
  });
  it('does not call the first day that an action is given a move', () => {
    const { previousDueOn: _none, ...first } = moved;
    expect(slippage(anUndatedAction('to-be-confirmed', { dueOn: '2020-05-31' }), [first])).toEqual({
      dueOn: '2020-05-31',
      changes: [{ to: '2020-05-31', reason: 'Staff left', byName: 'Jo Holder', at: moved.at }],
      timesMoved: 0,
      daysMoved: 0,
    });
  });
  it('is nothing where nothing moved', () => {
    expect(slippage(anAction(), [anUpdate()])).toEqual({ originalDueOn: '2020-03-31', dueOn: '2020-03-31', changes: [], timesMoved: 0, daysMoved: 0 });
  });
});
