import type { Call } from './call';
import { etagMismatch } from './errors';
import { headerOf } from './http';

/**
 * Refuses (412) unless `If-Match` is `*` or the current ETag. A missing header is refused too, which is stricter than the
 * documents: PnPjs always sends one. Source: https://github.com/pnp/sp-dev-fx-controls-react/issues/1509
 */
export function demandEtag(call: Call, current: string): void {
  const sent = headerOf(call.request.headers, 'If-Match') ?? '';
  if (sent !== '*' && sent !== current) throw etagMismatch(sent, current);
}
