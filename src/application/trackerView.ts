import { actionState, type ActionState } from '../domain/actionState';
import type { CalendarDate } from '../domain/calendarDate';
import { groupByNumber, recommendationState, servingEach, type RecommendationGroup, type RecommendationState } from '../domain/recommendationState';
import type { Action, Owner, Part, Review, ScrutinyDecision } from '../domain/records';
import { settledActions } from '../domain/settledActions';
import type { Rows, Versioned } from '../domain/versioned';
import { formatReference } from '../domain/reference';
import type { TrackerSnapshot } from './ports/trackerReader';

/** An action with everything a row of the screen says about it. */
export interface ActionView {
  readonly record: Versioned<Action>;
  /** The review that it belongs to; absent where that cannot be found. */
  readonly review?: Review;
  readonly state: ActionState;
  readonly lead?: Owner;
  readonly others: readonly Owner[];
  /** References of the parts that it serves: "7 (i)". */
  readonly serves: readonly string[];
  /** Whether something in its row cannot be read: what is missing here may stand in the list. */
  readonly isToMend: boolean;
}

/** A recommendation with its parts and the actions beneath; without a number and parts, the actions whose recommendation cannot be found. */
export interface RecommendationView {
  readonly reviewId: number;
  readonly number: string;
  readonly theme: string;
  readonly parts: readonly Part[];
  readonly actions: readonly ActionView[];
  readonly state: RecommendationState;
  /** Actions beneath that are overdue. */
  readonly lateCount: number;
}

/** One review, or all of them, as the screen shows it. */
export interface TrackerView {
  /** Review by review, in the order of the reviews. */
  readonly recommendations: readonly RecommendationView[];
  /** Every action once, in the order of the paper. */
  readonly actions: readonly ActionView[];
}

/** Records by id, in the order in which they were read: each is looked up once, however many rows ask for it. */
class Register<T extends { readonly id: number }> {
  private readonly values: readonly T[];
  private readonly places = new Map<number, number>();

  public constructor({ records }: Rows<T>) {
    this.values = records.map(({ value }) => value);
    this.values.forEach(({ id }, place) => this.places.set(id, place));
  }

  public find(id: number | undefined): T | undefined {
    const place = id === undefined ? undefined : this.places.get(id);
    return place === undefined ? undefined : this.values[place];
  }

  /** Those of some ids that are there, each once, in the order of the register. */
  public pick(ids: readonly number[]): readonly T[] {
    const places = ids.flatMap((id) => this.places.get(id) ?? []);
    return [...new Set(places)].sort((one, other) => one - other).flatMap((place) => this.values[place] ?? []);
  }
}

/** What the rows of a snapshot are looked up in. */
interface Indexes {
  readonly reviews: Register<Review>;
  readonly owners: Register<Owner>;
  readonly parts: Register<Part>;
  /** The decision that settles each action. */
  readonly settled: ReadonlyMap<number, ScrutinyDecision>;
  readonly toMend: ReadonlySet<number>;
}

function indexesOf({ reviews, owners, parts, decisions, actions }: TrackerSnapshot): Indexes {
  return {
    reviews: new Register(reviews),
    owners: new Register(owners),
    parts: new Register(parts),
    settled: settledActions(decisions.records.map(({ value }) => value)),
    toMend: new Set(actions.badRows.map(({ id }) => id)),
  };
}

function viewAction(record: Versioned<Action>, indexes: Indexes, { settings }: TrackerSnapshot, today: CalendarDate): ActionView {
  const action = record.value;
  const lead = indexes.owners.find(action.leadOwnerId);
  const review = indexes.reviews.find(action.reviewId);
  const state = actionState(action, { today, dueSoonDays: settings.dueSoonDays, settledBy: indexes.settled.get(action.id) });
  return {
    record,
    state,
    others: indexes.owners.pick(action.otherOwnerIds),
    serves: indexes.parts.pick(action.partIds).map(formatReference),
    isToMend: indexes.toMend.has(action.id),
    ...(lead ? { lead } : {}),
    ...(review ? { review } : {}),
  };
}

function gather(reviewId: number, group: RecommendationGroup, actions: readonly ActionView[]): RecommendationView {
  const state = recommendationState(actions.map((view) => ({ state: view.state, dueOn: view.record.value.dueOn })));
  const lateCount = actions.filter((view) => view.state.kind === 'overdue').length;
  return { reviewId, ...group, actions, state, lateCount };
}

/** What belongs to each review, by its id: the known reviews first, in their order. */
function byReview<T>(reviews: Rows<Review>, all: readonly T[], reviewIdOf: (one: T) => number): Map<number, T[]> {
  const found = new Map(reviews.records.map(({ value }): [number, T[]] => [value.id, []]));
  for (const one of all) {
    const id = reviewIdOf(one);
    const own = found.get(id);
    if (own) own.push(one);
    else found.set(id, [one]);
  }
  return found;
}

function recommendationsOf(reviewId: number, parts: readonly Part[], actions: readonly ActionView[]): readonly RecommendationView[] {
  const groups = groupByNumber(parts);
  const beneath = servingEach(groups, actions, (view) => view.record.value.partIds);
  const loose = actions.filter((view) => view.serves.length === 0);
  return [
    ...groups.map((group, place) => gather(reviewId, group, beneath[place] ?? [])),
    ...(loose.length > 0 ? [gather(reviewId, { number: '', theme: '', parts: [] }, loose)] : []),
  ];
}

/** Puts a snapshot in the order of the paper and says how each action stands today. In time linear to its rows. */
export function trackerView(snapshot: TrackerSnapshot, today: CalendarDate): TrackerView {
  const indexes = indexesOf(snapshot);
  const actions = snapshot.actions.records.map((record) => viewAction(record, indexes, snapshot, today));
  const parts = byReview(snapshot.reviews, snapshot.parts.records.map(({ value }) => value), ({ reviewId }) => reviewId);
  const own = byReview(snapshot.reviews, actions, ({ record }) => record.value.reviewId);
  const reviewIds = [...new Set([...parts.keys(), ...own.keys()])];
  return { recommendations: reviewIds.flatMap((id) => recommendationsOf(id, parts.get(id) ?? [], own.get(id) ?? [])), actions };
}
