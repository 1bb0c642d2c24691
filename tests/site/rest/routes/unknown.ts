import type { Call } from '../call';
import { notEmulated, type RestError } from '../errors';

/** The refusal of an address, or of a verb on it, that no route knows. */
export function unknownRoute(call: Call): RestError {
  const path = call.url.segments.map((segment) => segment.text).join('/');
  return notEmulated(`${call.verb} _api/${path}`);
}

/** Refuses a verb that a route does not serve. */
export function demandVerb(call: Call, ...verbs: readonly Call['verb'][]): void {
  if (!verbs.includes(call.verb)) throw unknownRoute(call);
}

/** Refuses steps after the last one that a route knows. */
export function demandEnd(call: Call, at: number): void {
  if (call.url.segments.length > at) throw unknownRoute(call);
}
