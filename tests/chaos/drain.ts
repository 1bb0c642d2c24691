import type { Person } from './person';
import { pass } from './virtualTime';

/** Virtual minutes in which everything must have come to rest. */
const patience = 120;
/** How long the slowest look for other people's changes may be away, in milliseconds. */
const longestLook = 660_000;

function isAtRest(person: Person): boolean {
  return person.openPages.every((page) => page.application.outbox.getState().items.length === 0);
}

/** A person who looks after everything that waits for them: settles clashes, tries again what was refused. */
function lookAfter(person: Person): void {
  for (const page of person.openPages) {
    const { outbox, tracker } = page.application;
    while (person.settle(page));
    for (const { entry, phase } of outbox.getState().items) if (phase.name === 'refused') void outbox.sendNow(entry.key);
    if (tracker.getState().snapshot.phase === 'failed') void tracker.refresh();
  }
}

function leftOver(person: Person): readonly string[] {
  return person.openPages.flatMap((page) =>
    page.application.outbox.getState().items.map(({ entry, phase }) => {
      const why = phase.name === 'refused' ? ` (${String(phase.error)})` : '';
      return `${person.name} still has ${entry.key} ${phase.name}${why} after ${patience} minutes without faults`;
    }),
  );
}

/**
 * Lets everything that waits be sent, now that nothing goes wrong any more, and every screen see it.
 * @returns what could not be sent
 */
export async function drain(people: readonly Person[]): Promise<readonly string[]> {
  for (const person of people) {
    person.place.setOnline(true);
    if (person.openPages.length === 0) person.open();
  }
  const end = Date.now() + patience * 60_000;
  while (Date.now() < end && !people.every(isAtRest)) {
    people.forEach(lookAfter);
    await pass(5_000);
  }
  await pass(longestLook);
  return people.flatMap(leftOver);
}
