import { zipSync } from 'fflate';
import { PaperError, type PaperErrorKind } from '../../application/paperError';
import { inflateEntry, type Budget } from './inflate';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** Largest total that a zip may declare to unpack to, in bytes: 200 MB. */
const largestUnpacked = 209_715_200;

/** Largest total of the parts that hold text, in bytes: 32 MB, some thousands of pages. Pictures do not count, they are never unpacked. */
const largestText = 33_554_432;

const contentTypes = '[content_types].xml';
const mainPart = /^word\/document\d*\.xml$/i;
// Text, lists and styles, and how the parts are related. Notes, comments, headers, pictures and macros stay packed.
const wantedPart = /^(?:\[content_types\]\.xml|_rels\/\.rels|word\/(?:document\d*|numbering\d*|styles\d*)\.xml|word\/_rels\/document\d*\.xml\.rels)$/i;

const otherContents: readonly (readonly [RegExp, PaperErrorKind])[] = [
  [/^xl\//i, 'excel'],
  [/^ppt\//i, 'powerpoint'],
];

function checkUnpackedSize(entries: readonly ZipEntry[]): void {
  const size = entries.reduce((total, entry) => total + entry.size, 0);
  if (size > largestUnpacked) throw new PaperError('unpacks-too-large', { size, limit: largestUnpacked });
}

function checkIsWord(entries: readonly ZipEntry[]): void {
  const has = (pattern: RegExp): boolean => entries.some((entry) => pattern.test(entry.name));
  const hasTypes = entries.some((entry) => entry.name.toLowerCase() === contentTypes);
  if (hasTypes && has(mainPart)) return;
  throw new PaperError(otherContents.find(([pattern]) => has(pattern))?.[1] ?? 'other-zip');
}

/** Refuses what no Word writes and what makes XML readers misbehave: document types with their entities, and encodings other than UTF-8. */
function checkXml(name: string, xml: Uint8Array): void {
  const isUtf16 = xml[0] === 0xfe || xml[0] === 0xff || xml[0] === 0 || xml[1] === 0;
  if (isUtf16) throw new PaperError('damaged', { reason: `${name} is not in UTF-8` });
  if (new TextDecoder().decode(xml).includes('<!DOCTYPE')) throw new PaperError('damaged', { reason: `${name} declares a document type` });
}

/**
 * Takes from a Word file the parts that hold its text, each checked, and packs them anew without compression.
 * The library that reads Word so never sees the original zip: no lying sizes, no doubled or encrypted parts, no pictures, no macros.
 * @throws PaperError when the zip is no Word file, is damaged, protected, or too large once unpacked.
 */
export function takeWordParts(bytes: Uint8Array): Uint8Array {
  const entries = readZipDirectory(bytes);
  checkUnpackedSize(entries);
  checkIsWord(entries);
  const budget: Budget = { left: largestText, limit: largestText };
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries.filter(({ name }) => wantedPart.test(name))) {
    if (entry.isEncrypted) throw new PaperError('password');
    const xml = inflateEntry(bytes, entry, budget);
    checkXml(entry.name, xml);
    parts[entry.name] = xml;
  }
  return zipSync(parts, { level: 0 });
}
