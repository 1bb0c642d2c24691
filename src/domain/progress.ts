import { isCalendarDate, type CalendarDate } from './calendarDate';
import { compareInstants } from './instant';
import type { Action, ActionStatus, Health, ProgressUpdate } from './records';
import { isWebAddress } from './webAddress';

/** Whether an update is newer than those that an action is in step with. */
function isNewer(update: ProgressUpdate, action: Action): boolean {
  if (action.latestUpdateId !== undefined) return update.id > action.latestUpdateId;
  // Written before ids were kept. In the same second the later one cannot be told; taking it over can only be put right by it.
  return action.latestUpdateAt === undefined || compareInstants(update.at, action.latestUpdateAt) >= 0;
}

/** Whether the due day of an action is to follow an update. An action without an id to compare was moved, if at all, by one that was told by its instant. */
function isMover(update: ProgressUpdate, action: Action): boolean {
  if (update.dateChange === undefined) return false;
  if (action.dueOnUpdateId !== undefined) return update.id > action.dueOnUpdateId;
  return action.latestUpdateId !== undefined || isNewer(update, action);
}

function withState(action: Action, update: ProgressUpdate): Action {
  const { health: _before, unreadable = [], ...rest } = action;
  const unreadableStill = unreadable.filter((field) => field === 'dueOn');
  return {
    ...rest,
    status: update.status,
    ...(update.health === undefined ? {} : { health: update.health }),
    ...(unreadableStill.length === 0 ? {} : { unreadable: unreadableStill }),
    latestUpdateAt: update.at,
    latestUpdateId: update.id,
  };
}

function withDueDay(action: Action, dueOn: CalendarDate, updateId: number): Action {
  const { unreadable = [], ...rest } = action;
  const unreadableStill = unreadable.filter((field) => field !== 'dueOn');
  return { ...rest, dueOn, dueOnUpdateId: updateId, ...(unreadableStill.length === 0 ? {} : { unreadable: unreadableStill }) };
}

/**
 * What an accepted update does to its action. The update with the highest id decides status and health (none clears it), the one with
 * the highest id among those that carry a new date decides the due day: so the outcome is the same in whatever order they arrive and
 * however often, and a move is not lost when a newer update without one came first.
 * Returns the very same action when the update changes nothing.
 * @throws RangeError when the update belongs to another action.
 */
export function applyUpdate(action: Action, update: ProgressUpdate): Action {
  if (update.actionId !== action.id) throw new RangeError(`Update ${update.id} belongs to action ${update.actionId}, not to ${action.id}.`);
  const moved = update.dateChange !== undefined && isMover(update, action) ? withDueDay(action, update.dateChange.newDueOn, update.id) : action;
  return isNewer(update, action) ? withState(moved, update) : moved;
}

/** A progress update as it stands in the form, before it is checked. Empty texts mean not filled in. */
export interface ProgressDraft {
  readonly status?: ActionStatus | undefined;
  readonly health?: Health | undefined;
  readonly words: string;
  /** As the date field gives it: "YYYY-MM-DD". */
  readonly newDueOn?: string | undefined;
  readonly reason?: string | undefined;
  readonly evidenceUrl?: string | undefined;
}

/** What is wrong with one field of a draft. The words for it are the interface's. */
export interface Problem {
  readonly field: 'status' | 'words' | 'newDueOn' | 'reason' | 'evidenceUrl';
  readonly kind: 'required' | 'too-long' | 'not-a-date' | 'same-date' | 'in-the-past' | 'not-a-web-address';
}

/** The most characters that a text of an update may have. */
export const longestText = 5000;

function checkWords({ words, status }: ProgressDraft): Problem[] {
  // Stopping is the one thing that nobody can understand without being told why.
  const isNeeded = status === 'paused' || status === 'cancelled';
  if (isNeeded && words.trim() === '') return [{ field: 'words', kind: 'required' }];
  return words.length > longestText ? [{ field: 'words', kind: 'too-long' }] : [];
}

function dateProblem(newDueOn: string, action: Action, today: CalendarDate): Problem['kind'] | undefined {
  if (!isCalendarDate(newDueOn)) return 'not-a-date';
  if (newDueOn === action.dueOn) return 'same-date';
  // A new day that has passed already would be late at once: what is done is said by the status, not by a date.
  return newDueOn < today ? 'in-the-past' : undefined;
}

function checkDate(draft: ProgressDraft, action: Action, today: CalendarDate): Problem[] {
  const newDueOn = draft.newDueOn?.trim() ?? '';
  const reason = draft.reason?.trim() ?? '';
  if (newDueOn === '') return reason === '' ? [] : [{ field: 'newDueOn', kind: 'required' }];
  const kind = dateProblem(newDueOn, action, today);
  const problems: Problem[] = kind ? [{ field: 'newDueOn', kind }] : [];
  if (reason === '') problems.push({ field: 'reason', kind: 'required' });
  else if (reason.length > longestText) problems.push({ field: 'reason', kind: 'too-long' });
  return problems;
}

function checkEvidence(draft: ProgressDraft): Problem[] {
  const address = draft.evidenceUrl?.trim() ?? '';
  if (address === '') return [];
  if (address.length > longestText) return [{ field: 'evidenceUrl', kind: 'too-long' }];
  return isWebAddress(address) ? [] : [{ field: 'evidenceUrl', kind: 'not-a-web-address' }];
}

/** Finds what has to be mended in a draft before it can be added; empty when it can be. */
export function checkProgress(draft: ProgressDraft, action: Action, today: CalendarDate): Problem[] {
  const status: Problem[] = draft.status === undefined ? [{ field: 'status', kind: 'required' }] : [];
  return [...status, ...checkWords(draft), ...checkDate(draft, action, today), ...checkEvidence(draft)];
}
