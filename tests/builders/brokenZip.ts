/** What a zip's directory says about one entry; only what is given is changed. */
export interface EntryLies {
  readonly flags?: number;
  readonly method?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly offset?: number;
}

const directoryEntry = 0x02014b50;

function findDirectoryEntry(view: DataView, bytes: Uint8Array, name: string): number {
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== directoryEntry) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`The zip has no entry ${name}.`);
}

/** A copy of a zip whose directory lies about one entry. */
export function patchEntry(zip: Uint8Array, name: string, lies: EntryLies): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const at = findDirectoryEntry(view, bytes, name);
  if (lies.flags !== undefined) view.setUint16(at + 8, lies.flags, true);
  if (lies.method !== undefined) view.setUint16(at + 10, lies.method, true);
  if (lies.packedSize !== undefined) view.setUint32(at + 20, lies.packedSize, true);
  if (lies.size !== undefined) view.setUint32(at + 24, lies.size, true);
  if (lies.offset !== undefined) view.setUint32(at + 42, lies.offset, true);
  return bytes;
}

/** A copy of a file in which every `from` has become `to`, which is as long. */
export function patchText(file: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(file).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
