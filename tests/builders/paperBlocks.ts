import type { Block, Cell, PaperDocument, Paragraph, Table } from '../../src/domain/paper/document';

/** A paragraph of body text. */
export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}

/** An item of a bulleted list. */
export function bullet(text: string): Paragraph {
  return { kind: 'paragraph', text, list: { isOrdered: false, level: 0 } };
}

/** A heading of the first level. */
export function heading(text: string): Paragraph {
  return { kind: 'paragraph', text, heading: 1 };
}

/** A cell: each text is a paragraph, an empty one a blank line. */
export function cell(content: string | readonly (string | Block)[], spans: { columns?: number; rows?: number } = {}): Cell {
  const blocks = (typeof content === 'string' ? [content] : content).map((block) => (typeof block === 'string' ? paragraph(block) : block));
  return { blocks, columnSpan: spans.columns ?? 1, rowSpan: spans.rows ?? 1 };
}

/** A table; a text is a cell of one paragraph, a list of texts one of several. */
export function table(...rows: readonly (readonly (string | readonly string[] | Cell)[])[]): Table {
  const toCell = (given: string | readonly string[] | Cell): Cell => (typeof given === 'object' && 'blocks' in given ? given : cell(given));
  return { kind: 'table', rows: rows.map((cells) => ({ cells: cells.map(toCell) })) };
}

/** A document of these blocks. */
export function paper(...blocks: readonly Block[]): PaperDocument {
  return { blocks };
}

/** The header row of an action table in the block layout: the action spans two columns. */
export const actionHeader = [cell('Action', { columns: 2 }), 'Owner', 'By When', 'Target/Success Criteria', 'Progress'] as const;

/** A row beside a label that spans the other five columns of the block layout. */
export function labelled(label: string | readonly string[], ...content: readonly (string | Block)[]): readonly (string | readonly string[] | Cell)[] {
  return [label, cell(content, { columns: 5 })];
}

/** An action row of the block layout. */
export function actionRow(
  action: string | readonly string[],
  owner: string | readonly string[] = 'SEN Manager',
  byWhen: string | readonly string[] = 'April 2020',
  ...more: readonly (string | readonly string[])[]
): readonly (string | readonly string[] | Cell)[] {
  const [criteria = '', progress = ''] = more;
  return [cell(action, { columns: 2 }), owner, byWhen, criteria, progress];
}
