import { actionReasons, partReasons, responseReasons, type AttentionOptions, type Reasons } from '../domain/attention';
import type { CalendarDate } from '../domain/calendarDate';
import type { Owner, Part, Review } from '../domain/records';
import { responseClock, type ResponseClock } from '../domain/responseClock';
import { inOrderOfUrgency } from '../domain/urgency';
import type { TrackerSnapshot } from './ports/trackerReader';
import type { ActionView, TrackerView } from './trackerView';

/** One thing that needs somebody, and why. */
export type NeedsAttention = { readonly reasons: Reasons } & (
  | { readonly kind: 'action'; readonly action: ActionView }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'review'; readonly review: Review }
);

/** The days that things are judged by. */
export interface SiteDays {
  readonly today: CalendarDate;
  /** The day that it is at the site at an instant (ISO 8601 in UTC). */
  readonly dayOf: (instant: string) => CalendarDate;
}

/** A post that names no person and no address, in a register that names people. */
function isVacant(lead: Owner | undefined, namesPeople: boolean): boolean {
  return namesPeople && lead !== undefined && lead.holder === undefined && lead.email === '';
}

function ofActions(view: TrackerView, namesPeople: boolean, { dayOf }: SiteDays, options: AttentionOptions): NeedsAttention[] {
  return view.actions.flatMap((action): NeedsAttention[] => {
    const { value } = action.record;
    const { state, lead, review, isToMend } = action;
    const reasons = actionReasons(
      {
        action: value,
        state,
        // What names nobody because its row cannot be read is named as such elsewhere.
        hasLead: lead !== undefined || isToMend,
        isVacant: isVacant(lead, namesPeople),
        heardOn: value.latestUpdateAt === undefined ? undefined : dayOf(value.latestUpdateAt),
        expectedFrom: review?.respondedOn ?? review?.reportedOn,
      },
      options,
    );
    return reasons ? [{ kind: 'action', action, reasons }] : [];
  });
}

function ofReviews(reviews: readonly Review[], parts: readonly Part[], clocks: ReadonlyMap<number, ResponseClock>): NeedsAttention[] {
  const waiting = new Map<number, number>();
  for (const { reviewId, decision } of parts) {
    if (decision === 'awaiting-response') waiting.set(reviewId, (waiting.get(reviewId) ?? 0) + 1);
  }
  return reviews.flatMap((review): NeedsAttention[] => {
    const reasons = responseReasons(waiting.get(review.id) ?? 0, clocks.get(review.id) ?? { kind: 'no-date' });
    return reasons ? [{ kind: 'review', review, reasons }] : [];
  });
}

function ofParts(parts: readonly Part[], clocks: ReadonlyMap<number, ResponseClock>): NeedsAttention[] {
  return parts.flatMap((part): NeedsAttention[] => {
    const reasons = partReasons(part, clocks.get(part.reviewId) ?? { kind: 'no-date' });
    return reasons ? [{ kind: 'part', part, reasons }] : [];
  });
}

/** Everything that needs somebody, the most urgent first; what is equally urgent in the order of the paper. */
export function needsAttention(snapshot: TrackerSnapshot, view: TrackerView, days: SiteDays): readonly NeedsAttention[] {
  const { today } = days;
  const namesPeople = snapshot.owners.records.some(({ value }) => value.holder !== undefined);
  const reviews = snapshot.reviews.records.map(({ value }) => value);
  const clocks = new Map(reviews.map((review) => [review.id, responseClock({ ...review, today })] as const));
  const parts = view.recommendations.flatMap((recommendation) => recommendation.parts);
  const found = [
    ...ofActions(view, namesPeople, days, { today, staleDays: snapshot.settings.staleDays }),
    ...ofReviews(reviews, parts, clocks),
    ...ofParts(parts, clocks),
  ];
  return inOrderOfUrgency(found);
}
