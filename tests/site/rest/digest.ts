import type { UserState } from './state';

/** How long a digest lasts. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
export const digestSeconds = 1800;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function stamp(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(at.getUTCDate())} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} -0000`;
}

/** A repeatable 512-bit mark of a text. It guards a test site, not a secret. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  let result = '';
  for (let round = 1; round <= 16; round += 1) {
    const mixed = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(round, 0x9e3779b1), 0x85ebca6b);
    result += ((mixed ^ (mixed >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }
  return result.toUpperCase();
}

/** Issues a form digest for a person: `0x<128 hex>,dd Mon yyyy HH:MM:SS -0000`. Source: https://github.com/pnp/pnpjs/issues/2186 */
export function makeDigest(secret: string, user: UserState, at: Date): string {
  const when = stamp(at);
  return `0x${mark(`${secret}|${user.loginName}|${when}`)},${when}`;
}

/** Whether a digest was issued to this person and has not expired. */
export function isDigestValid(secret: string, user: UserState, digest: string | undefined, now: Date): boolean {
  const found = /^0x([0-9A-F]+),(.+)$/i.exec(digest ?? '');
  if (!found) return false;
  const issued = new Date(found[2] ?? '').getTime();
  if (Number.isNaN(issued) || makeDigest(secret, user, new Date(issued)) !== digest) return false;
  return now.getTime() - issued <= digestSeconds * 1000;
}
