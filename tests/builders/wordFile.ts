import { zipSync } from 'fflate';
import type { Block, Cell, Paragraph, Table } from '../../src/domain/paper/document';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function runXml(text: string): string {
  const content = text
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`));
  return content.length > 0 ? `<w:r>${content.join('')}</w:r>` : '';
}

function paragraphXml({ text, heading, list }: Paragraph): string {
  const style = heading === undefined ? '' : `<w:pStyle w:val="Heading${heading}"/>`;
  const numbering = list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.isOrdered ? 2 : 1}"/></w:numPr>` : '';
  return `<w:p><w:pPr>${style}${numbering}</w:pPr>${runXml(text)}</w:p>`;
}

function cellXml(cell: Cell, merge: '' | 'restart' | 'continue'): string {
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
  const vertical = merge === '' ? '' : `<w:vMerge w:val="${merge}"/>`;
  const content = merge === 'continue' ? '<w:p/>' : blocksXml(cell.blocks);
  return `<w:tc><w:tcPr>${span}${vertical}</w:tcPr>${content}</w:tc>`;
}

interface Merged {
  readonly cell: Cell;
  readonly start: number;
  /** Rows that it still reaches down into. */
  readonly rowsLeft: number;
}

/** One row's XML, and the cells that reach on down from it. Word writes such a cell once more in each row below, as "continue". */
function rowXml(cells: readonly Cell[], merged: readonly Merged[]): { xml: string; next: Merged[] } {
  const own = [...cells];
  const next: Merged[] = [];
  let column = 0;
  let xml = '';
  for (;;) {
    const above = merged.find(({ start }) => start === column);
    const cell = above?.cell ?? own.shift();
    if (!cell) return { xml, next };
    const rowsLeft = (above?.rowsLeft ?? cell.rowSpan) - 1;
    if (rowsLeft > 0) next.push({ cell, start: column, rowsLeft });
    xml += cellXml(cell, above ? 'continue' : cell.rowSpan > 1 ? 'restart' : '');
    column += cell.columnSpan;
  }
}

function tableXml(table: Table): string {
  let merged: readonly Merged[] = [];
  const rows = table.rows.map(({ cells }) => {
    const { xml, next } = rowXml(cells, merged);
    merged = next;
    return `<w:tr>${xml}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function blocksXml(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? paragraphXml(block) : tableXml(block))).join('');
}

function levelsXml(format: string): string {
  return Array.from({ length: 9 }, (_, level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
}

const headingStyles = Array.from(
  { length: 9 },
  (_, index) => `<w:style w:type="paragraph" w:styleId="Heading${index + 1}"><w:name w:val="heading ${index + 1}"/></w:style>`,
).join('');

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The body of a Word document around the XML of its paragraphs and tables. */
export function documentXml(content: string): string {
  return `${declaration}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${content}<w:sectPr/></w:body></w:document>`;
}

/** The parts of a small Word file by name, as XML. */
export function wordParts(content: string): Record<string, string> {
  const numbering = `<w:abstractNum w:abstractNumId="1">${levelsXml('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levelsXml('decimal')}</w:abstractNum>`;
  const numbers = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': documentXml(content),
    'word/styles.xml': `${declaration}<w:styles xmlns:w="${main}">${headingStyles}</w:styles>`,
    'word/numbering.xml': `${declaration}<w:numbering xmlns:w="${main}">${numbering}${numbers}</w:numbering>`,
  };
}

/** Zips parts given as text or bytes. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? encoder.encode(part) : part])));
}

/** A Word file with these paragraphs and tables. */
export function wordFile(blocks: readonly Block[]): Uint8Array {
  return zipOf(wordParts(blocksXml(blocks)));
}
