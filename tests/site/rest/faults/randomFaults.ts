import type { RestRequest } from '../http';
import type { Fault, FaultSource, RetryAfter, Target } from './fault';
import { seededRandom, type SeededRandom } from './seededRandom';

/** Good, soon over, long, past, and senseless. */
const retryAfters: readonly (RetryAfter | undefined)[] = [
  undefined, '1', '2', '0', { inSeconds: 3 }, { inSeconds: -60 }, '-5', '3600', '99999999999999999999', '1.5', 'soon', '',
];

function withRetryAfter(fault: Fault, random: SeededRandom): Fault {
  const retryAfter = random.oneOf(retryAfters);
  return retryAfter === undefined ? fault : { ...fault, retryAfter };
}

type Maker = (random: SeededRandom) => Fault;

const always: readonly Maker[] = [
  () => ({ kind: 'dropBefore' }),
  () => ({ kind: 'dropAfter' }),
  () => ({ kind: 'cutText' }),
  () => ({ kind: 'cutBody' }),
  () => ({ kind: 'signIn' }),
  () => ({ kind: 'status', status: 401 }),
  () => ({ kind: 'status', status: 500 }),
  (random) => withRetryAfter({ kind: 'html', status: random.oneOf([429, 500, 502, 503, 504]) }, random),
  (random) => withRetryAfter({ kind: 'status', status: 429 }, random),
  (random) => withRetryAfter({ kind: 'status', status: 503 }, random),
  (random) => ({ kind: 'slow', delayMs: random.whole(200, 8000) }),
];
const onWrites: readonly Maker[] = [() => ({ kind: 'digest' })];
const onItemWrites: readonly Maker[] = [() => ({ kind: 'race' }), () => ({ kind: 'race' })];
const inBatches: readonly Maker[] = [
  () => ({ kind: 'status', status: 500 }),
  (random) => withRetryAfter({ kind: 'status', status: 429 }, random),
];

/** Parts of a batch are struck more seldom: a batch holds many. */
const partsForOneRequest = 20;
/** One in so many faults is a connection that stays away. */
const faultsForOneAbsence = 30;

function isItemWrite({ method, url }: RestRequest): boolean {
  return method !== 'GET' && /\/items\((\d+)\)$|\/items\/getbyid\(\d+\)$/i.test(url);
}

function makersFor({ request, isInBatch }: Target): readonly Maker[] {
  const raced = isItemWrite(request) ? onItemWrites : [];
  if (isInBatch) return [...inBatches, ...raced];
  const isWrite = request.method !== 'GET' && !request.url.endsWith('/contextinfo');
  return [...always, ...(isWrite ? onWrites : []), ...raced];
}

/**
 * Strikes a share of all requests with a seeded mixture of everything that happens on the wire.
 * The same seed and the same sequence of requests give the same faults.
 * @param rate the share, from 0 to 1; an absence lasts for a few requests more.
 * Throws RangeError for a rate that is no share.
 */
export function randomFaults(seed: number, rate: number): FaultSource {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`A rate is a share from 0 to 1, not ${rate}.`);
  const random = seededRandom(seed);
  const absences = new Map<string, number>();
  return {
    strike(target) {
      const left = absences.get(target.as) ?? 0;
      if (!target.isInBatch && left > 0) {
        absences.set(target.as, left - 1);
        return { kind: 'offline' };
      }
      if (!random.happens(target.isInBatch ? rate / partsForOneRequest : rate)) return undefined;
      if (!target.isInBatch && random.happens(1 / faultsForOneAbsence)) {
        absences.set(target.as, random.whole(1, 4));
        return { kind: 'offline' };
      }
      return random.oneOf(makersFor(target))(random);
    },
  };
}
