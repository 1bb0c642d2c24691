import fc from 'fast-check';
import type { Block, Cell, Paragraph, Table } from '../../src/domain/paper/document';

const word = fc.constantFrom('That', 'the', 'executive', 'accepts', 'in full', '<b>', '&', 'March 2020', '•', 'i.', 'x'.repeat(30), 'Näïve “quotes”', '\n');
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

const randomParagraph: fc.Arbitrary<Paragraph> = fc
  .record({ text, heading: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), listLevel: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }), isOrdered: fc.boolean() })
  .map(({ text: words, heading, listLevel, isOrdered }) => ({
    kind: 'paragraph',
    text: words,
    ...(heading === undefined ? {} : { heading }),
    ...(listLevel === undefined ? {} : { list: { isOrdered, level: listLevel } }),
  }));

function randomTable(rows: number): fc.Arbitrary<Table> {
  const randomCell: fc.Arbitrary<Cell> = fc.record({
    blocks: fc.array(randomParagraph, { minLength: 1, maxLength: 3 }),
    columnSpan: fc.integer({ min: 1, max: 4 }),
    rowSpan: fc.constant(1),
  });
  return fc
    .array(fc.record({ cells: fc.array(randomCell, { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: rows })
    .map((content) => ({ kind: 'table', rows: content }));
}

/** Paragraphs and tables with any words in them, as Word can hold them. */
export const randomBlocks: fc.Arbitrary<readonly Block[]> = fc.array(fc.oneof(randomParagraph, randomTable(4)), { minLength: 1, maxLength: 6 });
