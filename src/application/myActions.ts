import type { CalendarDate } from '../domain/calendarDate';
import type { Owner } from '../domain/records';
import type { StateKind } from '../domain/stateKind';
import type { ActionView } from './trackerView';

/** How soon an action of one's own needs a word. */
export type Urgency = 'late' | 'soon' | 'later' | 'finished';

/** Every urgency, the most urgent first. */
export const urgencies: readonly Urgency[] = ['late', 'soon', 'later', 'finished'];

/** One's own actions by urgency: within each those that one leads first, then by day, those without a day last. */
export type MyActions = Readonly<Record<Urgency, readonly ActionView[]>>;

const finished: ReadonlySet<StateKind> = new Set(['done', 'confirmed', 'closed']);

/** The posts that a person holds. @param userId the person's id on this site; 0, where SharePoint names none, holds no post */
export function heldPosts(owners: readonly Owner[], userId: number): readonly Owner[] {
  return owners.filter(({ holder }) => userId !== 0 && holder?.userId === userId);
}

function isAmong(posts: readonly Owner[], owner: Owner | undefined): boolean {
  return owner !== undefined && posts.some(({ id }) => id === owner.id);
}

/** Whether an action is led from one of some posts. */
export function isLedFrom(posts: readonly Owner[], action: ActionView): boolean {
  return isAmong(posts, action.lead);
}

/** The actions that some posts answer for, as lead or with others, in the order in which they come. */
export function actionsOfPosts(actions: readonly ActionView[], posts: readonly Owner[]): readonly ActionView[] {
  return actions.filter((action) => isLedFrom(posts, action) || action.others.some((owner) => isAmong(posts, owner)));
}

/** How soon an action needs a word from its owner. */
export function urgencyOf({ state, record }: ActionView, dueSoonDays: number): Urgency {
  if (finished.has(state.kind)) return 'finished';
  if (state.daysLate !== undefined) return 'late';
  const isSoon = state.daysLeft !== undefined && state.daysLeft <= dueSoonDays && record.value.status !== 'paused';
  return isSoon ? 'soon' : 'later';
}

/** How many of some actions still need words from their owner, and how many of those are late. */
export function openCounts(actions: readonly ActionView[]): { readonly open: number; readonly late: number } {
  const open = actions.filter(({ state }) => !finished.has(state.kind));
  return { open: open.length, late: open.filter(({ state }) => state.daysLate !== undefined).length };
}

const noDay: CalendarDate = '9999-12-31';

/** Puts one's own actions in the order in which they need a word. @param own see `actionsOfPosts` */
export function myActions(own: readonly ActionView[], posts: readonly Owner[], dueSoonDays: number): MyActions {
  const ranked = own.map((action, place) => ({ action, place, urgency: urgencyOf(action, dueSoonDays), isLed: isLedFrom(posts, action), day: action.record.value.dueOn ?? noDay }));
  ranked.sort((one, other) => Number(other.isLed) - Number(one.isLed) || one.day.localeCompare(other.day) || one.place - other.place);
  const of = (wanted: Urgency): readonly ActionView[] => ranked.filter(({ urgency }) => urgency === wanted).map(({ action }) => action);
  return { late: of('late'), soon: of('soon'), later: of('later'), finished: of('finished') };
}
