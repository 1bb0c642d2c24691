import { PaperError } from './paperError';

/** Largest file taken as a paper, in bytes: 25 MB. */
export const largestPaper = 26_214_400;

/**
 * Refuses a file by its size alone, so that a large one need not be read into memory first.
 * @param size bytes.
 * @throws PaperError `empty-file` or `too-large`.
 */
export function checkPaperSize(size: number): void {
  if (size === 0) throw new PaperError('empty-file');
  if (size > largestPaper) throw new PaperError('too-large', { size, limit: largestPaper });
}
