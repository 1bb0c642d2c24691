import type { Fault, FaultSource, Target } from './faults/fault';
import { PlannedFault } from './faults/plannedFaults';
import { randomFaults } from './faults/randomFaults';

export type { Fault, FaultKind } from './faults/fault';

function isUsedUp(source: FaultSource): boolean {
  return source instanceof PlannedFault && source.isUsedUp;
}

/** The faults that are planned for a site, used up as they strike. */
export class FaultPlan {
  private sources: readonly FaultSource[] = [];

  /** Plans a fault for the next request that matches. Throws RangeError for a `random` one without a seed and a rate. */
  next(fault: Fault): void {
    if (fault.kind !== 'random') return this.use(new PlannedFault(fault));
    if (fault.seed === undefined || fault.rate === undefined) throw new RangeError('A random fault needs a seed and a rate.');
    this.use(randomFaults(fault.seed, fault.rate));
  }

  /** Lets a source decide about every request from now on, after those that are there already. */
  use(source: FaultSource): void {
    this.sources = [...this.sources, source];
  }

  /** Forgets every planned fault and ends those that last. */
  clear(): void {
    this.sources = [];
  }

  /** How many faults have not been used up yet. */
  get left(): number {
    return this.sources.filter((source) => !isUsedUp(source)).length;
  }

  /** The fault that strikes a request, if any. */
  take(target: Target): Fault | undefined {
    for (const source of this.sources) {
      const fault = source.strike(target);
      if (isUsedUp(source)) this.sources = this.sources.filter((other) => other !== source);
      if (fault) return fault;
    }
    return undefined;
  }
}
