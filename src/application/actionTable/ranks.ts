import { daysBetween } from '../../domain/calendarDate';
import { millisecondsOf } from '../../domain/instant';
import { naturalKey } from '../../domain/naturalOrder';
import type { StateKind } from '../../domain/stateKind';
import type { SortKey } from '../actionQuery';
import type { ActionView } from '../trackerView';

/** States from what needs somebody now to what is finished. */
export const statesByUrgency: readonly StateKind[] = [
  'overdue', 'off-track', 'at-risk', 'due-soon', 'unreadable', 'no-date', 'not-started', 'paused', 'on-track', 'ongoing', 'done', 'confirmed', 'closed',
];

/** Days by which an action's date was moved since it was first promised; undefined where either is missing. */
export function daysMoved({ record }: ActionView): number | undefined {
  const { originalDueOn, dueOn } = record.value;
  return originalDueOn === undefined || dueOn === undefined ? undefined : daysBetween(originalDueOn, dueOn);
}

const urgency = new Map(statesByUrgency.map((kind, place) => [kind, place]));
/** More than any action can be late, so that lateness only divides those of one state. */
const mostDays = 10_000_000;

/** Two texts that begin alike for so many characters stay as in the paper: nobody reads further to find a place in an order. */
const comparedLength = 100;

/** What a column is put in order by; undefined where an action has nothing there. */
export const sortValues: Readonly<Record<Exclude<SortKey, 'paper'>, (action: ActionView) => string | number | undefined>> = {
  action: ({ record }) => naturalKey(record.value.text.slice(0, comparedLength)) || undefined,
  state: ({ state }) => (urgency.get(state.kind) ?? urgency.size) * mostDays - (state.daysLate ?? 0) + (state.daysLeft ?? 0),
  owner: ({ lead }) => lead && naturalKey(lead.title),
  due: ({ record }) => record.value.dueOn,
  moved: daysMoved,
  updated: ({ record }) => (record.value.latestUpdateAt === undefined ? undefined : millisecondsOf(record.value.latestUpdateAt)),
};

const compare = (one: string | number, other: string | number): number => (one === other ? 0 : one < other ? -1 : 1);

/** For each row its place among the different values, -1 where it has none. */
export interface Ranks {
  readonly ofRow: Int32Array;
  readonly count: number;
}

/** Ranks rows by a value, so that any number of them is put in order later without comparing anything. Can be done bit by bit. */
export class Ranking<T> {
  private readonly values: (string | number | undefined)[] = [];
  private made: Ranks | undefined;

  public constructor(
    private readonly rows: readonly T[],
    private readonly valueOf: (row: T) => string | number | undefined,
  ) {}

  /** Does a little of it. @param most so many rows at most @returns whether all is done */
  public prepare(most: number): boolean {
    if (this.made) return true;
    if (this.readSome(most)) this.ranks();
    return this.made !== undefined;
  }

  public ranks(): Ranks {
    this.made ??= this.make();
    return this.made;
  }

  /** @returns whether there was nothing more to read */
  private readSome(most: number): boolean {
    const next = this.rows.slice(this.values.length, this.values.length + most);
    for (const row of next) this.values.push(this.valueOf(row));
    return next.length === 0;
  }

  private make(): Ranks {
    this.readSome(this.rows.length);
    const distinct = [...new Set(this.values)].filter((value): value is string | number => value !== undefined).sort(compare);
    const places = new Map(distinct.map((value, place) => [value, place]));
    const ofRow = Int32Array.from(this.values, (value) => (value === undefined ? -1 : (places.get(value) ?? -1)));
    this.values.length = 0;
    return { ofRow, count: distinct.length };
  }
}

/** Rows in the order of their ranks; those of one rank stay as they came, those without any are last, whichever the direction. */
export function inRankOrder(rows: Uint32Array, { ofRow, count }: Ranks, isDescending: boolean): Uint32Array {
  const bucketOf = (row: number): number => {
    const rank = ofRow[row] ?? -1;
    return rank < 0 ? count : isDescending ? count - 1 - rank : rank;
  };
  const next = new Uint32Array(count + 2);
  for (const row of rows) next[bucketOf(row) + 1] = (next[bucketOf(row) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < next.length; bucket += 1) next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const bucket = bucketOf(row);
    const place = next[bucket] ?? 0;
    sorted[place] = row;
    next[bucket] = place + 1;
  }
  return sorted;
}
