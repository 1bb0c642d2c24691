import { PaperError } from '../../application/paperError';

/** One file of a zip as its central directory declares it. Sizes in bytes; nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly packedSize: number;
  /** As declared; what it inflates to may differ. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;

function damaged(reason: string): PaperError {
  return new PaperError('damaged', { reason });
}

/** Where the end-of-directory record begins: the last one in the file, a comment may follow it. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged('the zip has no directory');
}

function findDirectory(view: DataView): { readonly offset: number; readonly count: number } {
  const end = findEnd(view);
  return { offset: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw damaged('the zip directory is broken');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const entry: ZipEntry = {
    // Backslashes are wrong but written by some tools.
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, '/'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/**
 * Lists what a zip says it holds, without unpacking anything. Zip64, for archives far above our limits, is not read.
 * @throws PaperError `damaged` when the directory is missing (a truncated file), broken, or names one part twice.
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const directory = findDirectory(view);
    let at = directory.offset;
    for (let index = 0; index < directory.count; index += 1) {
      const { entry, next } = readEntry(view, bytes, at);
      // Names of parts differ by more than their case. Source: ECMA-376 part 2, 6.2.2.3
      const key = entry.name.toLowerCase();
      if (entries.has(key)) throw damaged(`the zip holds ${entry.name} twice`);
      entries.set(key, entry);
      at = next;
    }
  } catch (error) {
    throw error instanceof RangeError ? damaged('the zip directory is cut off') : error;
  }
  return [...entries.values()];
}

/**
 * The packed bytes of one entry.
 * @throws PaperError `damaged` when they do not lie in the file.
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) {
    throw damaged(`${entry.name} is not in the zip`);
  }
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(`${entry.name} is cut off`);
  return bytes.subarray(start, start + entry.packedSize);
}
