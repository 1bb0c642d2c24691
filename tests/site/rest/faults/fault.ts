import type { RestRequest } from '../http';
import type { AdministratorAct } from './administrator';

/**
 * What goes wrong.
 * `status` an answer with a status; `html` a page of HTML; `signIn` the sign-in page, which comes as 200; `digest` the refusal of an
 * expired digest; `dropBefore`, `dropAfter` the connection is lost before or after the work was done; `cutText` the work is done and
 * the text of its answer ends in the middle; `cutBody` the work is done and the connection breaks within the answer; `slow` a wait;
 * `offline` every request is lost from now on; `race` somebody else writes the same item just before;
 * `administrator` an administrator changes the site just before; `random` a seeded mixture of all that happens on the wire.
 */
export type FaultKind =
  | 'status' | 'html' | 'signIn' | 'digest' | 'dropBefore' | 'dropAfter' | 'cutText' | 'cutBody' | 'slow' | 'offline' | 'race' | 'administrator' | 'random';

/** A `Retry-After` header: a text as it is (also a silly one), or the date so many seconds ahead. */
export type RetryAfter = string | { readonly inSeconds: number };

/** One planned fault. */
export interface Fault {
  /** Which requests it strikes: tested on the URL (raw and decoded), and on `METHOD url`. Without it: the next request. */
  readonly match?: RegExp | ((request: RestRequest) => boolean);
  /** Strikes this person's requests only. */
  readonly as?: string;
  readonly kind: FaultKind;
  /** Status of the answer; default 503. */
  readonly status?: number;
  readonly retryAfter?: RetryAfter;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many matching requests it strikes; default 1. */
  readonly times?: number;
  /** How many matching requests pass before it strikes; default 0. */
  readonly after?: number;
  /** How long a `slow` fault waits, in milliseconds; default 3000. */
  readonly delayMs?: number;
  /** How long `offline` lasts on the site's clock, in milliseconds; without it until the faults are cleared. */
  readonly forMs?: number;
  /** What `race` writes, by REST name; without it the item is saved as it is. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Who wins the `race`; default `officer`. */
  readonly by?: string;
  /** What the `administrator` does. */
  readonly act?: AdministratorAct;
  /** Of `random`: the same seed strikes the same requests in the same way. */
  readonly seed?: number;
  /** Of `random`: the share of requests that are struck, from 0 to 1. */
  readonly rate?: number;
}

/** A request that a fault may strike. */
export interface Target {
  readonly request: RestRequest;
  /** Key of the person who sends it. */
  readonly as: string;
  /** Whether it travels inside a batch: the connection itself is the batch's. */
  readonly isInBatch: boolean;
  /** The site's time. */
  readonly now: Date;
}

/** Where faults come from. */
export interface FaultSource {
  /** The fault that strikes a request, if any. */
  strike(target: Target): Fault | undefined;
}
