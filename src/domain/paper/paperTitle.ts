import type { Block, PaperDocument, Paragraph } from './document';
import { foldSpace } from './text';

function isFilledParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && foldSpace(block.text) !== '';
}

/** "[SEND Provision]" at the end of a heading names the review; the words before it name the kind of paper. */
const bracketed = /\[([^[\]]+)\]\s*$/;

/** The title of the review: the brackets of the first heading, else that heading, else the first words before any table. Empty where there are none. */
export function titleOf(document: PaperDocument): string {
  const paragraphs = document.blocks.filter(isFilledParagraph);
  const heading = paragraphs.find((paragraph) => paragraph.heading !== undefined);
  const isBeforeTables = document.blocks.find((block) => block.kind === 'table' || isFilledParagraph(block))?.kind === 'paragraph';
  const text = foldSpace((heading ?? (isBeforeTables ? paragraphs[0] : undefined))?.text ?? '');
  return foldSpace(bracketed.exec(text)?.[1] ?? text);
}
