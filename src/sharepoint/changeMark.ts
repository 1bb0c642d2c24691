import type { ChangeMark } from '../application/ports/changeWatch';
import type { RightsMask } from '../schema/permissions';
import { trackerLists } from '../schema/trackerLists';

/** What a list says of itself: where its change log stands, and what the person may do in it. */
export interface ListStanding {
  readonly token: string;
  readonly mask: RightsMask;
}

/** How each list stood, by the end of its address. */
export type Standings = Readonly<Record<string, ListStanding>>;

/** A mark of how the lists stood; undefined where one of them was not there: such a site is always read anew. */
export function markOf(standings: Standings): ChangeMark | undefined {
  return trackerLists.every(({ segment }) => segment in standings) ? JSON.stringify(standings) : undefined;
}

/** What a mark says. @throws SyntaxError for anything but a mark */
export function standingsOf(mark: ChangeMark): Standings {
  return JSON.parse(mark) as Standings;
}
