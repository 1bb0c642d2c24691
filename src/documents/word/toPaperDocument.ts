import type { Block, Cell, PaperDocument, Paragraph, Table } from '../../domain/paper/document';
import type { WordNode } from './wordModel';

/** Most columns that Word allows. Source: https://support.microsoft.com/en-us/office/operating-parameter-limitations-and-specifications-in-word-fe8a8b06-a6bc-4a50-b68f-a9b1ea3b7de5 */
const mostColumns = 63;
const mostRows = 32_767;

const softHyphen = /\u00ad/g;

function textOf(node: WordNode): string {
  switch (node.type) {
    case 'text':
      return (node.value ?? '').replace(softHyphen, '');
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'checkbox':
      return node.checked ? '☒' : '☐';
    default:
      return (node.children ?? []).map(textOf).join('');
  }
}

function headingOf(styleName: string): number | undefined {
  if (/^title$/i.test(styleName)) return 1;
  const level = /^heading ([1-9])$/i.exec(styleName)?.[1];
  return level === undefined ? undefined : Number(level);
}

function toParagraph(node: WordNode): Paragraph {
  const heading = headingOf(node.styleName ?? '');
  const { numbering } = node;
  const level = numbering ? Number.parseInt(numbering.level, 10) || 0 : 0;
  return {
    kind: 'paragraph',
    text: textOf(node),
    ...(heading === undefined ? {} : { heading }),
    ...(numbering ? { list: { isOrdered: numbering.isOrdered, level } } : {}),
  };
}

function toSpan(value: number | undefined, most: number): number {
  return value !== undefined && value >= 1 ? Math.min(Math.trunc(value), most) : 1;
}

function toCell(node: WordNode): Cell {
  return {
    blocks: toBlocks(node.children ?? []),
    columnSpan: toSpan(node.colSpan, mostColumns),
    rowSpan: toSpan(node.rowSpan, mostRows),
  };
}

function toTable(node: WordNode): Table {
  const rows = (node.children ?? []).filter((row) => row.type === 'tableRow');
  return {
    kind: 'table',
    rows: rows.map((row) => ({ cells: (row.children ?? []).filter((cell) => cell.type === 'tableCell').map(toCell) })),
  };
}

function toBlocks(nodes: readonly WordNode[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [toParagraph(node)];
    if (node.type === 'table') return [toTable(node)];
    // Whatever else stands between paragraphs (a bookmark, say) has no text of its own, but may hold paragraphs.
    return toBlocks(node.children ?? []);
  });
}

/** Reduces mammoth's document to paragraphs and tables. Pictures, notes and comments are dropped; tracked insertions count as text. */
export function toPaperDocument(document: WordNode): PaperDocument {
  return { blocks: toBlocks(document.children ?? []) };
}
