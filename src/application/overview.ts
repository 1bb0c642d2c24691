import { isComing } from '../domain/comingDates';
import { promisedAndDone, type DatedAction, type PromisedAndDone } from '../domain/promisedAndDone';
import type { Part, Review, ScrutinyDecision } from '../domain/records';
import { settledActions } from '../domain/settledActions';
import { needsAttention, type NeedsAttention, type SiteDays } from './needsAttention';
import type { TrackerSnapshot } from './ports/trackerReader';
import type { ActionView, TrackerView } from './trackerView';

/** One review among all. */
export interface ReviewRow {
  readonly review: Review;
  readonly parts: readonly Part[];
  readonly actions: readonly ActionView[];
  readonly lateCount: number;
}

/** How a review stands, or all of them, for those who keep an eye on it. */
export interface Overview {
  /** The most urgent first. */
  readonly attention: readonly NeedsAttention[];
  /** Open actions that are due within the next weeks, the next one first. */
  readonly coming: readonly ActionView[];
  readonly overTime: PromisedAndDone;
  /** The reviews that are shown, newest first. */
  readonly reviews: readonly ReviewRow[];
}

function datedAction({ record, state }: ActionView, settledBy: ScrutinyDecision | undefined, dayOf: SiteDays['dayOf']): DatedAction {
  const { originalDueOn, dueOn, latestUpdateAt } = record.value;
  const isDone = state.kind === 'done' || state.kind === 'confirmed';
  // The owner's word says when; where there is none, the day on which it was settled stands in.
  const settledOn = settledBy && (settledBy.meetingOn ?? dayOf(settledBy.at));
  const doneOn = isDone ? (latestUpdateAt === undefined ? settledOn : dayOf(latestUpdateAt)) : undefined;
  return { promisedOn: originalDueOn, isMoved: originalDueOn !== undefined && dueOn !== undefined && dueOn > originalDueOn, doneOn };
}

function overTimeOf({ decisions }: TrackerSnapshot, { actions }: TrackerView, { dayOf }: SiteDays): PromisedAndDone {
  const settled = settledActions(decisions.records.map(({ value }) => value));
  return promisedAndDone(actions.map((action) => datedAction(action, settled.get(action.record.value.id), dayOf)));
}

/** What belongs to each review, by its id. */
function byReview<T>(all: readonly T[], reviewIdOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const one of all) {
    const own = found.get(reviewIdOf(one));
    if (own) own.push(one);
    else found.set(reviewIdOf(one), [one]);
  }
  return found;
}

function reviewRows({ reviews, reviewId, parts }: TrackerSnapshot, { actions }: TrackerView): readonly ReviewRow[] {
  const ownParts = byReview(parts.records.map(({ value }) => value), (part) => part.reviewId);
  const ownActions = byReview(actions, ({ record }) => record.value.reviewId);
  const shown = reviews.records.map(({ value }) => value).filter(({ id }) => reviewId === undefined || id === reviewId);
  return shown.map((review) => {
    const own = ownActions.get(review.id) ?? [];
    return { review, parts: ownParts.get(review.id) ?? [], actions: own, lateCount: own.filter(({ state }) => state.kind === 'overdue').length };
  });
}

/** Looks over a snapshot. In time linear to its rows, but for putting in order what needs attention. */
export function overviewOf(snapshot: TrackerSnapshot, view: TrackerView, days: SiteDays): Overview {
  const coming = view.actions.filter(({ state }) => isComing(state));
  return {
    attention: needsAttention(snapshot, view, days),
    coming: coming.sort((one, other) => (one.state.daysLeft ?? 0) - (other.state.daysLeft ?? 0)),
    overTime: overTimeOf(snapshot, view, days),
    reviews: reviewRows(snapshot, view),
  };
}
