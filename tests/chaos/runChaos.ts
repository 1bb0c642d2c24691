import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { randomFaults } from '../site/rest/faults/randomFaults';
import { seededRandom, type SeededRandom } from '../site/rest/faults/seededRandom';
import type { SharePointSite } from '../site/rest/sharePointSite';
import type { SiteState } from '../site/rest/state';
import { breakages, type BreakageName } from './breakage';
import { findViolations } from './checks/findViolations';
import { drain } from './drain';
import { Ledger } from './ledger';
import { doSomething } from './operations';
import { Person } from './person';
import { endVirtualTime, pass, runInVirtualTime, startVirtualTime } from './virtualTime';
import { openWorld } from './world';

/** How a run is to be. Plain data. */
export interface ChaosOptions {
  readonly seed: number;
  /** How many operations there are at least. */
  readonly operations: number;
  /** The share of requests that are struck, from 0 to 1. */
  readonly faultRate: number;
  readonly breakage: BreakageName;
}

/** How a run went. Plain data. */
export interface ChaosReport {
  readonly seed: number;
  readonly operations: Readonly<Record<string, number>>;
  readonly total: number;
  /** Requests while things went wrong, and the share of them that was struck. */
  readonly requests: number;
  readonly faulted: number;
  /** Virtual minutes until the faults stopped. */
  readonly minutes: number;
  /** What is wrong; empty when all is well. */
  readonly violations: readonly string[];
}

const people = ['officer', 'officer2', 'owner', 'owner2', 'owner3'];

async function live(person: Person, ledger: Ledger, random: SeededRandom, operations: number): Promise<void> {
  person.open();
  while (ledger.total < operations) {
    await pass(random.whole(200, 6_000));
    await doSomething({ person, page: person.somePage(), random, ledger });
  }
}

async function chaos(site: SharePointSite, { seed, operations, faultRate, breakage }: ChaosOptions): Promise<ChaosReport> {
  const random = seededRandom(seed);
  const ledger = new Ledger();
  const everybody = people.map((name) => new Person(name, { site, random, breakage: breakages[breakage], ledger }));
  site.faults.use(randomFaults(seed ^ 0x5eed, faultRate));
  const start = Date.now();
  const before = site.requests.length;
  await Promise.all(everybody.map((person) => live(person, ledger, random, operations)));
  const struck = site.requests.slice(before);
  const minutes = Math.round((Date.now() - start) / 60_000);
  site.faults.clear();
  const undrained = await drain(everybody);
  const violations = [...undrained, ...findViolations(JSON.parse(site.save()) as SiteState, ledger, everybody)];
  everybody.forEach((person) => person.openPages.forEach((page) => person.close(page)));
  const faulted = struck.filter(({ fault }) => fault !== undefined).length / struck.length;
  return { seed, operations: Object.fromEntries(ledger.operations), total: ledger.total, requests: struck.length, faulted, minutes, violations };
}

/**
 * Lets five people work at once while things go wrong, then lets everything come to rest, and says what is wrong.
 * The same options give the same run.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { random: realRandom } = Math;
  globalThis.indexedDB = new IDBFactory();
  Math.random = seededRandom(options.seed + 1).number;
  startVirtualTime(new Date('2026-10-20T09:00:00Z'));
  try {
    return await runInVirtualTime(openWorld(options.seed).then((site) => chaos(site, options)));
  } finally {
    endVirtualTime();
    Math.random = realRandom;
  }
}
