import type { PaperErrorKind } from '../../application/paperError';

/** What a file is by its first bytes. */
export type FileFormat = 'zip' | 'ole' | Extract<PaperErrorKind, 'pdf' | 'image' | 'old-word' | 'not-word'>;

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * First bytes of formats that people choose by mistake, each at its offset.
 * Source: https://www.iana.org/assignments/media-types and https://en.wikipedia.org/wiki/List_of_file_signatures
 */
const signatures: readonly (readonly [FileFormat, number, readonly number[]])[] = [
  ['zip', 0, bytesOf('PK\x03\x04')],
  ['zip', 0, bytesOf('PK\x05\x06')],
  ['ole', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['old-word', 0, bytesOf('{\\rtf')],
  ['image', 0, bytesOf('\x89PNG')],
  ['image', 0, [0xff, 0xd8, 0xff]],
  ['image', 0, bytesOf('GIF8')],
  ['image', 8, bytesOf('WEBP')],
  ['image', 0, bytesOf('II*\0')],
  ['image', 0, bytesOf('MM\0*')],
  ['image', 4, bytesOf('ftyphei')],
  ['image', 4, bytesOf('ftyphev')],
  ['image', 4, bytesOf('ftypmif1')],
  ['image', 4, bytesOf('ftypavif')],
  ['image', 0, bytesOf('BM')],
];

// A PDF may have other bytes before its header. Source: PDF 32000-1:2008, annex H.3, note 13.
const pdfHeaderWithin = 1024;

/** Whether `wanted` stands in `bytes` at `offset`. */
function standsAt(bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}

/** Where `wanted` first stands in `bytes`, or -1. */
function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first] = wanted;
  if (first === undefined) return -1;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, wanted)) return at;
  }
  return -1;
}

/** Says what a file is by its content; its name is never asked. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  const found = signatures.find(([, offset, signature]) => standsAt(bytes, offset, signature));
  if (found) return found[0];
  return indexOfBytes(bytes.subarray(0, pdfHeaderWithin), bytesOf('%PDF-')) === -1 ? 'not-word' : 'pdf';
}

/** Names of streams in an OLE container and what they make it. Source: [MS-OFFCRYPTO] 2.3.4, [MS-DOC] 2.1, [MS-XLS] 2.1.2, [MS-PPT] 2.1.1 */
const streams: readonly (readonly [string, PaperErrorKind])[] = [
  ['EncryptedPackage', 'password'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
];

/** What an OLE container holds, by the names of its streams (kept in UTF-16). */
export function oleContent(bytes: Uint8Array): PaperErrorKind {
  const holds = (name: string): boolean => indexOfBytes(bytes, bytesOf(name).flatMap((byte) => [byte, 0])) !== -1;
  return streams.find(([name]) => holds(name))?.[1] ?? 'not-word';
}
