import fc from 'fast-check';
import type { ActionCells, ColumnName } from '../../../src/domain/paper/columns';
import { lineUp } from '../../../src/domain/paper/lineUp';
import { textOf, type Line } from '../../../src/domain/paper/text';

function lines(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text, isBullet: false }));
}

function cells(columns: Partial<Record<ColumnName, readonly string[]>>): ActionCells {
  return Object.fromEntries(Object.entries(columns).map(([name, texts]) => [name, lines(texts)]));
}

/** The actions found, each as its columns' texts, and the doubtful column. */
function linedUp(columns: Partial<Record<ColumnName, readonly string[]>>): unknown {
  const { rows, doubtful } = lineUp(cells(columns));
  const texts = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, own]) => textOf(own) !== '').map(([name, own]) => [name, textOf(own)])));
  return { rows: texts, doubtful };
}

describe('taking apart the actions of one row', () => {
  it('leaves a row with one action alone, however many targets it has', () => {
    expect(linedUp({ action: ['Train staff'], owner: ['Manager'], byWhen: ['May 2020'], successCriteria: ['80 %', '', '90 %'] })).toEqual({
      rows: [{ action: 'Train staff', owner: 'Manager', byWhen: 'May 2020', successCriteria: '80 %\n90 %' }],
    });
  });

  it('pairs columns with as many groups in order, wherever their blank lines stand', () => {
    expect(linedUp({ action: ['One', '', '', 'Two', ''], owner: ['A', '', '', '', 'B'], byWhen: ['2019', '', '2020', ''] })).toEqual({
      rows: [
        { action: 'One', owner: 'A', byWhen: '2019' },
        { action: 'Two', owner: 'B', byWhen: '2020' },
      ],
    });
  });

  it('gives a target to the action whose printed line it begins on', () => {
    const row = {
      action: ['One', '', '', '', 'Two'],
      byWhen: ['2019', '', '', '', '2020'],
      successCriteria: ['First target', '', 'of the same', '', 'Another'],
    };
    expect(linedUp(row)).toEqual({
      rows: [
        { action: 'One', byWhen: '2019', successCriteria: 'First target\nof the same' },
        { action: 'Two', byWhen: '2020', successCriteria: 'Another' },
      ],
    });
  });

  it('counts the lines that a narrow column wraps', () => {
    const row = {
      action: ['1. One', '', '', '', '', '', '', '2. Two'],
      byWhen: ['2019', '', '', '', '', '', '', '2020'],
      successCriteria: ['Half of all schools take part in it', '', 'All settings are represented there', '', 'Delivered'],
    };
    expect(linedUp(row)).toMatchObject({ rows: [{ action: '1. One' }, { action: '2. Two', successCriteria: 'Delivered' }] });
  });

  it('keeps the row whole and says so where a target could belong to either action', () => {
    const row = { action: ['One', '', 'Two'], byWhen: ['2019', '', '2020'], successCriteria: ['a long target of words', '', 'b', '', 'c'] };
    expect(linedUp({ ...row, action: ['One or the other of them', '', 'Two'], byWhen: ['in the year 2019', '', '2020'] })).toEqual({
      rows: [{ action: 'One or the other of them\nTwo', byWhen: 'in the year 2019\n2020', successCriteria: 'a long target of words\nb\nc' }],
      doubtful: 'successCriteria',
    });
  });

  it('pairs by line but stays in doubt where one owner may be meant for both', () => {
    expect(linedUp({ action: ['One', '', 'Two'], owner: ['A'], byWhen: ['2019', '', '2020'] })).toEqual({
      rows: [{ action: 'One', owner: 'A', byWhen: '2019' }, { action: 'Two', byWhen: '2020' }],
      doubtful: 'owner',
    });
  });

  it('keeps an action of two paragraphs with one owner and one date whole, in doubt', () => {
    expect(linedUp({ action: ['One', '', 'and more of it'], owner: ['A'], byWhen: ['2019'] })).toEqual({
      rows: [{ action: 'One\nand more of it', owner: 'A', byWhen: '2019' }],
      doubtful: 'owner',
    });
  });

  it('begins an action at each label, without a blank line too, and lets other paragraphs follow theirs', () => {
    expect(linedUp({ action: ['1. One', '', 'more of one', '2. Two'], owner: ['A', '', 'B'], byWhen: ['2019', '', '2020'] })).toEqual({
      rows: [
        { action: '1. One\nmore of one', owner: 'A', byWhen: '2019' },
        { action: '2. Two', owner: 'B', byWhen: '2020' },
      ],
    });
  });

  it('reads cells without blank lines line by line only where every line has its date', () => {
    expect(linedUp({ action: ['One', 'Two'], owner: ['A', 'B'], byWhen: ['May 2019', 'June 2020'] })).toEqual({
      rows: [{ action: 'One', owner: 'A', byWhen: 'May 2019' }, { action: 'Two', owner: 'B', byWhen: 'June 2020' }],
    });
    expect(linedUp({ action: ['To write', 'the plan'], owner: ['Team', 'Leader'], byWhen: ['March', '2020'] })).toEqual({
      rows: [{ action: 'To write\nthe plan', owner: 'Team\nLeader', byWhen: 'March\n2020' }],
    });
  });

  it('is in doubt about one action with several dates', () => {
    expect(linedUp({ action: ['One'], byWhen: ['2019', '', '2020'] })).toMatchObject({ rows: [{ action: 'One' }], doubtful: 'byWhen' });
  });

  it('never loses or repeats a line, and never changes their order', () => {
    const column = fc.array(fc.constantFrom('', '', 'a', 'bb cc', '1. d', 'May 2020', 'e '.repeat(20).trim()), { maxLength: 12 });
    fc.assert(
      fc.property(column, column, column, column, (action, owner, byWhen, successCriteria) => {
        const columns = { action, owner, byWhen, successCriteria };
        const { rows } = lineUp(cells(columns));
        for (const [name, texts] of Object.entries(columns)) {
          const found = rows.flatMap((row) => (row[name as ColumnName] ?? []).map((line) => line.text)).filter((text) => text !== '');
          expect(found).toEqual(texts.filter((text) => text !== ''));
        }
      }),
      { numRuns: 500 },
    );
  });
});
