/** Something that keeps the number from which the next GUID comes. */
export interface GuidSource {
  seed: number;
}

/** Mulberry32: small, fast, repeatable. Two sites built by the same steps carry the same ids. */
function nextNumber(source: GuidSource): number {
  source.seed = (source.seed + 0x6d2b79f5) | 0;
  let value = Math.imul(source.seed ^ (source.seed >>> 15), 1 | source.seed);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return (value ^ (value >>> 14)) >>> 0;
}

/** A new GUID (version 4 in form), lower case, without braces. */
export function nextGuid(source: GuidSource): string {
  const hex = [0, 1, 2, 3].map(() => nextNumber(source).toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The GUID that belongs to something whose own id is not kept: the same words give the same GUID. */
export function guidOf(words: string): string {
  let seed = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) seed = Math.imul(seed ^ words.charCodeAt(index), 0x01000193);
  return nextGuid({ seed });
}

/** A GUID without braces and in lower case, or undefined when the text is none. */
export function readGuid(text: string): string | undefined {
  const found = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i.exec(text.trim());
  return found?.[1]?.toLowerCase();
}
