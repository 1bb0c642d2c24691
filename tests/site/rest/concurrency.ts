import type { Call } from './call';
import { etagMismatch, notEmulated } from './errors';
import { headerOf } from './http';

/** More than one tag, or something that is none: what SharePoint makes of it is not known. */
const oneTag = /^(?:|\*|(?:W\/)?"[^"]*"|[^",]*)$/;

/**
 * Refuses (412) unless `If-Match` is `*` or the current ETag. A missing header is refused too, which is stricter than the
 * documents: PnPjs always sends one. A weak tag (`W/"…"`) never is the current one: believed, after https://www.rfc-editor.org/rfc/rfc9110#name-if-match. Source: https://github.com/pnp/sp-dev-fx-controls-react/issues/1509
 */
export function demandEtag(call: Call, current: string): void {
  const sent = headerOf(call.request.headers, 'If-Match') ?? '';
  if (!oneTag.test(sent)) throw notEmulated(`If-Match: ${sent}`);
  if (sent !== '*' && sent !== current) throw etagMismatch(sent, current);
}
