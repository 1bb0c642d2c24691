import { Inflate } from 'fflate';
import { PaperError } from '../../application/paperError';
import { packedBytes, type ZipEntry } from './zipDirectory';

/** What may still be unpacked, in bytes; every part unpacked takes from it. */
export interface Budget {
  left: number;
  readonly limit: number;
}

/** Deflate packs at best 1 : 1,032, so one step can exceed the budget by 16 MB at most. */
const step = 16_384;

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function spend(budget: Budget, size: number): void {
  budget.left -= size;
  if (budget.left < 0) {
    throw new PaperError('unpacks-too-large', { limit: budget.limit, reason: 'more is packed than the directory declares' });
  }
}

/**
 * Unpacks one entry step by step, so that a directory that declares too little cannot make us unpack too much.
 * @throws PaperError `unpacks-too-large` as soon as the budget is spent, `damaged` when the data is not what it should be.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    spend(budget, packed.length);
    return packed;
  }
  if (entry.method !== 8) throw new PaperError('damaged', { reason: `${entry.name} is packed in an unknown way` });
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const inflate = new Inflate((chunk, isFinal) => {
    spend(budget, chunk.length);
    size += chunk.length;
    chunks.push(chunk);
    isComplete = isFinal;
  });
  try {
    for (let at = 0; at < packed.length; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof PaperError) throw error;
    throw new PaperError('damaged', { reason: `${entry.name}: ${String(error)}` });
  }
  if (!isComplete || size !== entry.size) throw new PaperError('damaged', { reason: `${entry.name} is not as long as declared` });
  return joined(chunks, size);
}
