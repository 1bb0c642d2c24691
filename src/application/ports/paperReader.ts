import type { PaperDocument } from '../../domain/paper/document';

/** Reads a published paper from a file that a person chose. */
export interface PaperReader {
  /**
   * What the paper says, in reading order.
   * @throws PaperError when the file is no paper that this reader can read; nothing of it is kept then.
   */
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<PaperDocument>;
}
