import fc from 'fast-check';
import { understandPaper } from '../../../src/domain/paper/understandPaper';
import type { UnderstoodPaper } from '../../../src/domain/paper/understoodPaper';
import type { Block, PaperDocument } from '../../../src/domain/paper/document';
import { actionHeader, actionRow, bullet, cell, heading, labelled, paper, paragraph, table } from '../../builders/paperBlocks';
import { randomBlocks } from '../../builders/randomPaper';
import { growth, inProportion } from '../../builders/growth';

const accepted = 'The Executive accepts this recommendation in full.';
const first = labelled('Recommendation No. 1', 'Transport', '', 'That buses run on time.');
const response = labelled('Executive Response', accepted);

function understand(...blocks: readonly Block[]): UnderstoodPaper {
  return understandPaper(paper(...blocks));
}

function kindsOf({ doubts }: { readonly doubts: readonly { readonly kind: string }[] } | undefined = { doubts: [] }): readonly string[] {
  return doubts.map(({ kind }) => kind);
}

describe('the title of a paper', () => {
  it.each([
    ['the brackets of the heading', [heading('Responses [Bus Review]')], 'Bus Review'],
    ['the heading without brackets', [paragraph('Cabinet'), heading('Bus  Review')], 'Bus Review'],
    ['the first words where there is no heading', [paragraph(''), paragraph('Bus Review')], 'Bus Review'],
    ['nothing where a table comes first', [table(['x']), paragraph('Bus Review')], ''],
    ['nothing in an empty paper', [], ''],
  ])('is %s', (_name, blocks, title) => {
    expect(understand(...blocks).title).toBe(title);
  });
});

describe('recommendations', () => {
  it('have a theme, a text with its bullets, a decision and the response’s own words', () => {
    const { parts } = understand(
      table(
        labelled('Recommendation No. 1 (i)', 'Transport', '', '(i) That the executive:', bullet('buys  buses; and'), '•\tpaints them.'),
        labelled(['Executive', 'Response'], accepted, '', 'Buses\u00a0are bought.'),
      ),
    );
    expect(parts).toEqual([
      {
        key: 'part-1',
        number: '1',
        part: 'i',
        theme: 'Transport',
        text: 'That the executive:\n• buys buses; and\n• paints them.',
        decision: 'accepted-in-full',
        response: `${accepted}\nBuses are bought.`,
        doubts: [],
      },
    ]);
  });

  it('carry the theme of the first part to the others, not to the next number', () => {
    const { parts } = understand(
      table(
        labelled('Recommendation No. 1 (i)', 'Transport', '', 'That buses run.'),
        labelled('Recommendation No. 1 (ii)', 'That trains run.'),
        labelled('Recommendation No. 2', 'That ships sail.'),
      ),
    );
    expect(parts.map(({ theme, text }) => [theme, text])).toEqual([
      ['Transport', 'That buses run.'],
      ['Transport', 'That trains run.'],
      ['', 'That ships sail.'],
    ]);
  });

  it('do not take the first paragraph of a text for a theme', () => {
    const { parts } = understand(table(labelled('Recommendation 1', 'That buses run.', '', 'That trains run.')));
    expect(parts[0]).toMatchObject({ theme: '', text: 'That buses run.\nThat trains run.' });
  });

  it('may have their words in the row below, and go on in the next table', () => {
    const { parts } = understand(
      table([cell('Recommendation 1', { columns: 2 })], [cell('That buses run.', { columns: 2 })], ['Executive response', 'Accepted in']),
      paragraph(''),
      table(['', 'part only.']),
    );
    expect(parts).toMatchObject([{ number: '1', text: 'That buses run.', response: 'Accepted in\npart only.' }]);
  });

  it('keep the words of rows whose label is not known', () => {
    const { parts } = understand(table(first, response, ['Cost', cell('Nothing', { columns: 5 })]));
    expect(parts[0]?.response).toBe(`${accepted}\nCost\nNothing`);
  });

  it('keep a number that is no number as printed, and miss one that is not there', () => {
    const { parts } = understand(
      table(
        labelled('Recommendation 2 (i) and (ii)', 'That buses run on time in all towns of the county.'),
        labelled('Recommendation', 'That trains run on time in all towns of the county.'),
      ),
    );
    expect(parts.map(({ number }) => number)).toEqual(['2 (i) and (ii)', '']);
    expect(parts[1]?.doubts).toContainEqual({ kind: 'text-missing', field: 'number', quote: parts[1]?.text, others: [] });
  });

  it('are in doubt where the number is repeated, the text or the response missing, or the decision unclear', () => {
    const { parts } = understand(
      table(first, labelled('Executive Response', 'Noted.'), labelled('Recommendation No. 1', ''), labelled('Recommendation No. 3', 'That it rains.')),
    );
    expect(parts.map(kindsOf)).toEqual([
      ['decision-unclear', 'number-repeated'],
      ['text-missing', 'decision-missing', 'number-repeated'],
      ['decision-missing'],
    ]);
    expect(parts.map(({ decision }) => decision)).toEqual(['unclear', 'awaiting-response', 'awaiting-response']);
    expect(parts[0]?.doubts[1]).toMatchObject({ quote: '1', others: ['part-2'] });
  });
});

describe('actions', () => {
  it('serve all parts that they stand under and no others', () => {
    const { actions } = understand(
      table(
        labelled('Recommendation No. 1 (i)', 'a'),
        labelled('Recommendation No. 1 (ii)', 'b'),
        actionHeader,
        actionRow('Both'),
        labelled('Recommendation No. 1 (iii)', 'c'),
        actionHeader,
        actionRow('Third'),
        labelled('Recommendation No. 2', 'd'),
        labelled('Recommendation No. 3', 'e'),
        actionHeader,
        actionRow('Last'),
      ),
    );
    expect(actions.map(({ text, partKeys }) => [text, partKeys])).toEqual([
      ['Both', ['part-1', 'part-2']],
      ['Third', ['part-3']],
      ['Last', ['part-5']],
    ]);
  });

  it('have a label, owners, a date, success criteria and progress', () => {
    const { actions } = understand(
      table(first, response, actionHeader, actionRow('ii. Buy a bus', 'Head of Transport and Chair of Buses', 'Spring  2020', ['One', 'Two'], 'Ordered')),
    );
    expect(actions).toMatchObject([
      {
        key: 'action-1',
        label: 'ii',
        text: 'Buy a bus',
        owners: ['Head of Transport', 'Chair of Buses'],
        byWhen: { asWritten: 'Spring 2020', precision: 'season' },
        successCriteria: 'One\nTwo',
        progress: 'Ordered',
        doubts: [{ kind: 'several-owners', field: 'owners', quote: 'Head of Transport and Chair of Buses', others: [] }],
      },
    ]);
  });

  it('are read under other headings, in another order, with columns that nobody knows', () => {
    const { actions } = understand(
      table(first, ['Ref', 'Deadline', 'Lead officer', 'Budget', 'Agreed actions', 'Expected outcome'], ['A1', 'May 2020', 'Bus Manager', '£3', 'Buy a bus', 'A bus']),
    );
    expect(actions).toMatchObject([
      { label: 'A1', text: 'Buy a bus', owners: ['Bus Manager'], byWhen: { latest: '2020-05-31' }, successCriteria: 'A bus' },
    ]);
  });

  it('go on in the next table, with or without the headings again, past blank rows', () => {
    const { actions } = understand(
      table(first, response, actionHeader, actionRow('One'), actionRow('', '', '')),
      paragraph(''),
      table(actionRow('Two')),
      table(actionHeader, actionRow('Three')),
    );
    expect(actions.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
  });

  it('leave a table of another shape alone', () => {
    const { parts, actions } = understand(table(first, response, actionHeader, actionRow('One')), table(['Key', 'Green: done']));
    expect(actions).toHaveLength(1);
    expect(parts[0]?.response).toBe(accepted);
  });

  it('are read from a table within a cell', () => {
    const { actions } = understand(table(first, response, [cell([table(actionHeader, actionRow('Inner'))], { columns: 6 })]));
    expect(actions).toMatchObject([{ text: 'Inner', partKeys: ['part-1'] }]);
  });

  it('share an owner whose cell is merged over them, and take two dates when their own cell is', () => {
    const shared = cell('SEN Manager', { rows: 2 });
    const { actions } = understand(
      table(first, actionHeader, [cell('One', { columns: 2 }), shared, '2019', '', ''], [cell('Two', { columns: 2 }), '2020', '', '']),
      table(actionHeader, [cell('Three', { columns: 2, rows: 2 }), 'SEN Manager', '2021', '', ''], ['Head of Service', '2022', '', '']),
    );
    expect(actions.map(({ text, owners, byWhen }) => [text, owners, byWhen.asWritten])).toEqual([
      ['One', ['SEN Manager'], '2019'],
      ['Two', ['SEN Manager'], '2020'],
      ['Three', ['SEN Manager', 'Head of Service'], '2021; 2022'],
    ]);
    expect(kindsOf(actions[2])).toEqual(['several-owners', 'date-not-understood', 'rows-do-not-line-up']);
  });

  it('are in doubt where the owner or the date is missing, or the date is not understood', () => {
    const { actions } = understand(table(first, actionHeader, actionRow('One', 'TBC', ''), actionRow('', 'SEN Manager', 'when the moon is full')));
    expect(actions.map(kindsOf)).toEqual([
      ['owner-missing', 'date-missing'],
      ['text-missing', 'date-not-understood'],
    ]);
    expect(actions[1]?.byWhen).toEqual({ asWritten: 'when the moon is full', precision: 'to-be-confirmed' });
  });

  it('keep the words of a row that cannot be taken apart, and quote the column', () => {
    const { actions } = understand(table(first, actionHeader, actionRow(['One', '', 'Two'], 'SEN Manager', '2020', 'Done')));
    expect(actions).toMatchObject([{ text: 'One\nTwo', doubts: [{ kind: 'rows-do-not-line-up', field: 'owners', quote: 'SEN Manager' }] }]);
  });

  it('without a recommendation are kept and say so', () => {
    const { parts, actions } = understand(table(actionHeader, actionRow('Alone')));
    expect(parts).toEqual([]);
    expect(actions.map(kindsOf)).toEqual([['action-without-recommendation']]);
  });

  it('with the same words under two recommendations point to each other', () => {
    const { actions } = understand(
      table(first, actionHeader, actionRow('Buy a bus.'), labelled('Recommendation No. 2', 'x'), actionHeader, actionRow('buy  a bus')),
    );
    expect(actions.map(({ doubts }) => doubts)).toEqual([
      [{ kind: 'same-action', field: 'recommendation', quote: 'Buy a bus.', others: ['action-2'] }],
      [{ kind: 'same-action', field: 'recommendation', quote: 'buy a bus', others: ['action-1'] }],
    ]);
  });
});

describe('papers of other layouts', () => {
  it('give no recommendations', () => {
    const flat = table(['No.', 'Recommendation', 'Responsibility', 'Agreed', 'Date'], ['1', 'That buses run', 'Bus Manager', 'Yes', '2020']);
    const headed = table(['Recommendation', 'Response', 'Action', 'Owner'], ['That buses run', 'Yes', 'Buy', 'Me']);
    const welsh = table(['Argymhelliad 1', 'Bod bysiau’n rhedeg'], ['Ymateb y Cabinet', 'Derbyn']);
    for (const layout of [flat, headed, welsh]) expect(understand(layout).parts).toEqual([]);
  });

  it('never make it fail, whatever stands in them', () => {
    fc.assert(
      fc.property(randomBlocks, (blocks) => {
        const rows = table(first, response, actionHeader);
        const { parts, actions } = understand(rows, ...blocks, table(actionRow('One')));
        const keys = new Set(parts.map(({ key }) => key));
        expect(keys.size).toBe(parts.length);
        for (const action of actions) expect(action.partKeys.every((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to their length', () => {
    const paperOf = (count: number): PaperDocument => {
      const rows = Array.from({ length: count }, (_, index) => [
        labelled(`Recommendation No. ${index % 900}`, 'Theme', '', 'That it is done.'),
        response,
        actionHeader,
        actionRow(['1. One', '', '2. Two'], ['A Manager', '', 'B Officer'], ['May 2019', '', 'May 2020'], ['x', '', 'y', '', 'z']),
      ]).flat();
      return paper(table(...rows));
    };
    const papers = new Map([200, 2000].map((count) => [count, paperOf(count)]));
    expect(growth((count) => understandPaper(papers.get(count) ?? paper()), 200)).toBeLessThan(inProportion);
  });
});
