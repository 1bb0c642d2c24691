import type { RestRequest } from '../http';
import type { Fault, FaultSource, Target } from './fault';

/** Faults that make sense inside a batch, where the connection is not the request's own. */
const kindsInBatch: readonly Fault['kind'][] = ['status', 'race', 'administrator'];

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/\+/g, ' '));
  } catch {
    return url;
  }
}

function isMatch({ match }: Fault, request: RestRequest): boolean {
  if (match === undefined) return true;
  if (typeof match === 'function') return match(request);
  const texts = [request.url, decoded(request.url), `${request.method} ${request.url}`, `${request.method} ${decoded(request.url)}`];
  return texts.some((text) => text.search(match) >= 0);
}

/** Whether a request is a write of one item, the only thing that can be raced for. */
function isItemWrite({ method, url }: RestRequest): boolean {
  return method !== 'GET' && /\/items\/getbyid\(\d+\)$|\/items\(\d+\)$/i.test(decoded(url));
}

function isFit(fault: Fault, { request, as, isInBatch }: Target): boolean {
  if (fault.as !== undefined && fault.as !== as) return false;
  if (isInBatch && (fault.match === undefined || !kindsInBatch.includes(fault.kind))) return false;
  if (fault.kind === 'race' && !isItemWrite(request)) return false;
  return isMatch(fault, request);
}

/** A fault that strikes as often as it says, after as many requests as it says. */
export class PlannedFault implements FaultSource {
  private passes: number;
  private strikes: number;
  private endsAt = Number.POSITIVE_INFINITY;

  constructor(private readonly fault: Fault) {
    this.passes = fault.after ?? 0;
    this.strikes = fault.kind === 'offline' ? Number.POSITIVE_INFINITY : fault.times ?? 1;
  }

  /** Whether it has struck for the last time. */
  get isUsedUp(): boolean {
    return this.strikes <= 0;
  }

  strike(target: Target): Fault | undefined {
    if (target.now.getTime() >= this.endsAt) this.strikes = 0;
    if (this.isUsedUp || !isFit(this.fault, target)) return undefined;
    if (this.passes > 0) {
      this.passes -= 1;
      return undefined;
    }
    this.strikes -= 1;
    if (this.fault.forMs !== undefined && this.endsAt === Number.POSITIVE_INFINITY) this.endsAt = target.now.getTime() + this.fault.forMs;
    return this.fault;
  }
}
