import mammoth from 'mammoth';
import { PaperError } from '../../application/paperError';
import { checkPaperSize } from '../../application/paperSize';
import type { PaperDocument } from '../../domain/paper/document';
import { fileFormat, oleContent } from './fileSignature';
import { toPaperDocument } from './toPaperDocument';
import { takeWordParts } from './wordParts';
import type { WordNode } from './wordModel';

const emptyDocument: WordNode = { type: 'document', children: [] };

/**
 * Runs mammoth and keeps its document instead of the HTML it is made for.
 * It asks for a buffer in Node and for an array buffer in a browser; given both it takes the one it knows.
 */
async function readModel(word: Uint8Array): Promise<WordNode> {
  let model = emptyDocument;
  const input = { buffer: word, arrayBuffer: word.buffer };
  await mammoth.convertToHtml(input as Parameters<typeof mammoth.convertToHtml>[0], {
    transformDocument: (document: WordNode) => {
      model = document;
      return { ...document, children: [] };
    },
  });
  return model;
}

/**
 * Reads a Word file (.docx, .docm; macros are ignored). Goes by the content: the name may say what it likes.
 * @throws PaperError with the kind that says what the file is instead, or what is wrong with it.
 */
export async function readWord(bytes: Uint8Array): Promise<PaperDocument> {
  checkPaperSize(bytes.length);
  const format = fileFormat(bytes);
  if (format === 'ole') throw new PaperError(oleContent(bytes));
  if (format !== 'zip') throw new PaperError(format);
  const word = takeWordParts(bytes);
  try {
    return toPaperDocument(await readModel(word));
  } catch (error) {
    // Broken XML, a missing body, nesting too deep for the stack: whatever mammoth cannot read, Word cannot open either.
    throw new PaperError('damaged', { reason: String(error) });
  }
}
