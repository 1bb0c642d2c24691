import type { SeededRandom } from '../site/rest/faults/seededRandom';
import { someEdit, someProgress } from './intents';
import type { Ledger } from './ledger';
import type { Page } from './page';
import type { Person } from './person';
import { pass } from './virtualTime';

/** Who acts, on which page, and by which chance. */
export interface Turn {
  readonly person: Person;
  readonly page: Page;
  readonly random: SeededRandom;
  readonly ledger: Ledger;
}

/** One thing that a person can do; false where there was nothing to do it to. */
type Operation = (turn: Turn) => boolean | Promise<boolean>;

const addProgress: Operation = ({ person, page, random }) => {
  const shown = person.shown(page);
  const intent = shown && someProgress(shown, random, person.nextMark());
  if (intent) person.ask(page, intent);
  return intent !== undefined;
};

const edit: Operation = ({ person, page, random }) => {
  const shown = person.shown(page);
  const intent = shown && someEdit(shown, random, person.nextMark());
  if (intent) person.ask(page, intent);
  return intent !== undefined;
};

const reload: Operation = async ({ person, page, random }) => {
  person.close(page);
  await pass(random.whole(50, 3_000));
  person.open();
  return true;
};

const anotherPage: Operation = ({ person }) => {
  if (person.openPages.length > 1) return false;
  person.open();
  return true;
};

const closePage: Operation = ({ person, page }) => {
  if (person.openPages.length < 2) return false;
  person.close(page);
  return true;
};

const goOffline: Operation = ({ person, random }) => {
  if (!person.place.isOnline) return false;
  person.place.setOnline(false);
  void pass(random.whole(2_000, 90_000)).then(() => person.place.setOnline(true));
  return true;
};

const tryAgain: Operation = async ({ page, random }) => {
  const { outbox, tracker } = page.application;
  if (tracker.getState().snapshot.phase === 'failed') void tracker.refresh();
  const refused = outbox.getState().items.filter(({ phase }) => phase.name === 'refused');
  if (refused.length > 0) void outbox.sendNow(random.oneOf(refused).entry.key);
  else void outbox.sendNow();
  return true;
};

const readHistory: Operation = ({ person, page, random }) => {
  const actions = person.shown(page)?.actions.records ?? [];
  if (actions.length === 0) return false;
  void page.application.tracker.loadHistory(random.oneOf(actions).value.id);
  return true;
};

const settleClash: Operation = ({ person, page }) => person.settle(page);
const undo: Operation = ({ person, page }) => person.takeBack(page);

type Weighted = readonly (readonly [name: string, weight: number, operation: Operation])[];

const shared: Weighted = [
  ['settle a clash', 14, settleClash],
  ['undo', 3, undo],
  ['reload', 4, reload],
  ['open another page', 2, anotherPage],
  ['close a page', 2, closePage],
  ['go offline', 3, goOffline],
  ['try again', 5, tryAgain],
  ['read a history', 3, readHistory],
];
const ofOfficers: Weighted = [['edit', 45, edit], ['add progress', 20, addProgress], ...shared];
const ofOwners: Weighted = [['add progress', 65, addProgress], ...shared];

/** Does something that the person may do, by chance; what cannot be done is not counted. */
export async function doSomething(turn: Turn): Promise<void> {
  const choices = turn.person.name.startsWith('officer') ? ofOfficers : ofOwners;
  let place = turn.random.number() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  const chosen = choices.find(([, weight]) => (place -= weight) < 0);
  if (chosen && (await chosen[2](turn))) turn.ledger.count(chosen[0]);
}
