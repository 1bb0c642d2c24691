import type { Block } from './document';

/** One line of a cell as it was typed: a paragraph, or what stands between manual line breaks. Blank lines are kept. */
export interface Line {
  /** White space folded, bullet taken off; empty for a blank line. */
  readonly text: string;
  readonly isBullet: boolean;
}

/** A bullet that was typed, or that Word's symbol fonts leave behind. */
const typedBullet = /^(?:[•·▪◦‣●○■□–-]|[\uf0a7\uf0b7\uf0d8\uf0fc]|o(?=\t))\s+/;

/** Folds all white space to single spaces; drops what is not seen (zero-width marks, soft hyphens). */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function toLine(raw: string, isListItem: boolean): Line {
  const text = raw.replace(/^\s+/, '');
  const bullet = typedBullet.exec(text);
  return { text: foldSpace(bullet ? text.slice(bullet[0].length) : text), isBullet: isListItem || bullet !== null };
}

/** The lines of a cell's or a document's own paragraphs; tables within are left out, their rows are read by themselves. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'table') return [];
    const { list } = block;
    const marker = list?.isOrdered && list.marker ? `${list.marker} ` : '';
    return block.text.split('\n').map((raw, index) => {
      const isListItem = index === 0 && list?.isOrdered === false && foldSpace(raw) !== '';
      return toLine(index === 0 ? marker + raw : raw, isListItem);
    });
  });
}

/** Whether there is nothing to read in the lines. */
export function isBlank(lines: readonly Line[]): boolean {
  return lines.every((line) => line.text === '');
}

/** The lines as a text: one line each, blank ones dropped, bullets as "• ". */
export function textOf(lines: readonly Line[]): string {
  return lines
    .filter((line) => line.text !== '')
    .map((line) => (line.isBullet ? `• ${line.text}` : line.text))
    .join('\n');
}

/** The lines as one run of words. */
export function wordsOf(lines: readonly Line[]): string {
  return foldSpace(lines.map((line) => line.text).join(' '));
}
