import { daysBetween } from '../../../domain/calendarDate';
import type { ActionView } from '../../../application/trackerView';
import { wasMoved } from '../../../application/timelineLayout';
import type { Strings } from '../../strings/en';

/** When an action is due and what it was before, in words: "due 31 March 2020, moved from 31 December 2019, 91 days later". */
export function dateSentence(action: ActionView, strings: Strings): string {
  const { dueOn, originalDueOn } = action.record.value;
  const words = strings.timeline;
  if (!dueOn) return words.ongoing;
  const due = action.state.daysLate === undefined ? words.due(dueOn) : words.wasDue(dueOn);
  return wasMoved(action) && originalDueOn ? `${due}, ${words.moved(originalDueOn, daysBetween(originalDueOn, dueOn))}` : due;
}
