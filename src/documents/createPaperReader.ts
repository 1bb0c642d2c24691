import type { PaperReader } from '../application/ports/paperReader';
import { checkPaperSize } from '../application/paperSize';

/** Builds the reader of papers. What reads Word is loaded when the first paper is read. */
export function createPaperReader(): PaperReader {
  return {
    read: async ({ bytes }) => {
      checkPaperSize(bytes.length);
      const { readWord } = await import(/* webpackChunkName: 'word' */ './word/readWord');
      return readWord(bytes);
    },
  };
}
