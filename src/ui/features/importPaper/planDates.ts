import { readByWhen, type ByWhen } from '../../../domain/byWhen';
import type { CalendarDate } from '../../../domain/calendarDate';
import { editAction, editReview } from '../../../domain/paper/editPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';

/** Reads the words of a promise's date; words that are not understood are kept without a day. */
export function byWhenOf(asWritten: string, reportedOn: CalendarDate | undefined): ByWhen {
  return readByWhen(asWritten, reportedOn ? { reportedOn } : {}) ?? { asWritten, precision: 'to-be-confirmed' };
}

/** Changes the day of the report, and reads again the promises that count from it ("within 6 months"). */
export function editReportedOn(plan: ImportPlan, reportedOn: CalendarDate | undefined): ImportPlan {
  const { reportedOn: _before, ...review } = plan.review;
  const changed = { ...plan, review: reportedOn ? { ...review, reportedOn } : review };
  const relative = plan.actions.filter((action) => action.byWhen.precision === 'relative');
  return relative.reduce((now, { key, byWhen }) => editAction(now, key, { byWhen: byWhenOf(byWhen.asWritten, reportedOn) }), changed);
}

/** Changes the day of the response. */
export function editRespondedOn(plan: ImportPlan, respondedOn: CalendarDate | undefined): ImportPlan {
  if (respondedOn) return editReview(plan, { respondedOn });
  const { respondedOn: _before, ...review } = plan.review;
  return { ...plan, review };
}
