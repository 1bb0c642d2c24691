import type { RestRequest } from './http';

/** What goes wrong: an answer with a status, a connection lost before or after the work was done, a page of HTML, or a wait. */
export type FaultKind = 'status' | 'dropBefore' | 'dropAfter' | 'html' | 'slow';

/** One planned fault. */
export interface Fault {
  /** Which requests it strikes: tested on the URL (raw and decoded), and on `METHOD url`. Without it: the next request. */
  readonly match?: RegExp | ((request: RestRequest) => boolean);
  readonly kind: FaultKind;
  /** Status of the answer; default 503. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many matching requests it strikes; default 1. */
  readonly times?: number;
  /** How many matching requests pass before it strikes; default 0. */
  readonly after?: number;
  /** How long a `slow` fault waits, in milliseconds; default 3000. */
  readonly delayMs?: number;
}

interface Pending {
  readonly fault: Fault;
  passes: number;
  strikes: number;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/\+/g, ' '));
  } catch {
    return url;
  }
}

function matches(fault: Fault, request: RestRequest): boolean {
  const { match } = fault;
  if (match === undefined) return true;
  if (typeof match === 'function') return match(request);
  const texts = [request.url, decoded(request.url), `${request.method} ${request.url}`, `${request.method} ${decoded(request.url)}`];
  return texts.some((text) => text.search(match) >= 0);
}

/** The faults that are planned for a site, used up as they strike. */
export class FaultPlan {
  private pending: Pending[] = [];

  /** Plans a fault for the next request that matches. */
  next(fault: Fault): void {
    this.pending.push({ fault, passes: fault.after ?? 0, strikes: fault.times ?? 1 });
  }

  /** Forgets every planned fault. */
  clear(): void {
    this.pending = [];
  }

  /** How many faults have not been used up yet. */
  get left(): number {
    return this.pending.length;
  }

  /** The fault that strikes an HTTP request, if any. */
  take(request: RestRequest): Fault | undefined {
    return this.strike(request, () => true);
  }

  /** The status fault with a `match` that strikes a request inside a batch, if any: the connection itself is the batch's. */
  takeInBatch(request: RestRequest): Fault | undefined {
    return this.strike(request, (fault) => fault.kind === 'status' && fault.match !== undefined);
  }

  private strike(request: RestRequest, isAllowed: (fault: Fault) => boolean): Fault | undefined {
    for (const pending of this.pending) {
      if (!isAllowed(pending.fault) || !matches(pending.fault, request)) continue;
      if (pending.passes > 0) {
        pending.passes -= 1;
        continue;
      }
      pending.strikes -= 1;
      if (pending.strikes <= 0) this.pending = this.pending.filter((other) => other !== pending);
      return pending.fault;
    }
    return undefined;
  }
}
