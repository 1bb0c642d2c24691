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
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const sizesAreIn64 = 0xffffffff;

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

function readBig(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function findDirectory(view: DataView): { readonly offset: number; readonly count: number } {
  const end = findEnd(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === end64LocatorSignature) {
    const end64 = readBig(view, locator + 8);
    if (view.getUint32(end64, true) !== end64Signature) throw damaged('the zip64 directory is missing');
    return { offset: readBig(view, end64 + 48), count: readBig(view, end64 + 32) };
  }
  return { offset: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

/** The 64-bit sizes of an entry, in the order of the fields that overflowed. Source: APPNOTE.TXT 4.5.3 */
function readZip64(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const values: number[] = [];
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let value = at + 4; value + 8 <= end; value += 8) values.push(readBig(view, value));
    return values;
  }
  return [];
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw damaged('the zip directory is broken');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const large = readZip64(view, nameEnd, extraEnd);
  const orLarge = (value: number): number => (value === sizesAreIn64 ? (large.shift() ?? value) : value);
  const size = orLarge(view.getUint32(at + 24, true));
  const packedSize = orLarge(view.getUint32(at + 20, true));
  const offset = orLarge(view.getUint32(at + 42, true));
  const entry: ZipEntry = {
    // Backslashes are wrong but written by some tools.
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, '/'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedSize,
    size,
    offset,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/**
 * Lists what a zip says it holds, without unpacking anything.
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
