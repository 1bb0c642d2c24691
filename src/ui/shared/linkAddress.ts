/** What stands at the beginning of an address that may be opened. Nothing is trimmed: " javascript:" is no beginning either. */
const opening = /^(?:https?:\/\/[^/\\]|mailto:)/i;

/** What no address needs and what lets one look like another: control, format and direction marks, and all white space but the plain one. */
const misleading = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd\\]|(?! )\p{Zs}/u;

/**
 * An address that a person may be led to: http, https or mailto, whole, and with no name or password before its host.
 * Undefined for everything else, which is then shown as the text that it is. What comes back is spelt as the browser spells it,
 * so that a host in look-alike letters shows as "xn--…".
 */
export function linkAddress(text: string): string | undefined {
  if (!opening.test(text) || misleading.test(text) || !URL.canParse(text)) return undefined;
  const { href, protocol, username, password } = new URL(text);
  if (protocol === 'mailto:') return /^mailto:[^@?]+@[^@?]+/i.test(href) ? href : undefined;
  return username === '' && password === '' ? href : undefined;
}
