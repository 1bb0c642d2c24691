import { PaperError } from '../../../application/paperError';
import type { Strings } from '../../strings/en';
import { FileChoiceError } from './fileChoiceError';

const bytesInMegabyte = 1_048_576;

/** The sentences for a file that cannot be taken: what is wrong and what to do. Undefined for a failure of another kind. */
export function paperErrorText(error: unknown, strings: Strings): string | undefined {
  const words = strings.importPaper.fileErrors;
  if (error instanceof FileChoiceError) return words[error.kind];
  if (!(error instanceof PaperError)) return undefined;
  if (error.kind !== 'too-large') return words[error.kind];
  const megabytes = Math.ceil((error.detail.size ?? 0) / bytesInMegabyte);
  return words['too-large'](megabytes, Math.floor((error.detail.limit ?? 0) / bytesInMegabyte));
}
