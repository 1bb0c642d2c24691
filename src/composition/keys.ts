import type { Keys } from '../application/ports/keys';

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Writes 32 hexadecimal digits as a GUID of version 8, the one for values made by an application. Source: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function asGuid(hex: string): string {
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}

/** Client keys from the browser's own cryptography (SharePoint and Teams are always served over https, as it requires). */
export function createKeys(): Keys {
  return {
    random: () => globalThis.crypto.randomUUID(),
    ofContent: (bytes) => sha256(new Uint8Array(bytes)),
    derived: async (...words) => asGuid(await sha256(new TextEncoder().encode(words.join('\n')))),
  };
}
