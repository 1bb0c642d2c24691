import type { TrackerSnapshot } from '../application/ports/trackerReader';
import { formatReference } from '../domain/reference';
import type { SiteTimeZone } from '../domain/siteTime';
import type { BadRow } from '../domain/versioned';
import { ownersList } from '../schema/ownersList';
import { recommendationsList } from '../schema/recommendationsList';
import { rowToAction } from './rows/actionRow';
import { rowToDecision } from './rows/decisionRow';
import { rowToOwner } from './rows/ownerRow';
import { rowToPart } from './rows/partRow';
import { divideRows, withBadRows } from './rows/readRow';
import { withRepeats } from './rows/repeats';
import { idsOf, type Row } from './rows/row';

/** The rows of one review, the posts, and the rows that belong to no review. */
export interface RawTracker {
  readonly parts: readonly Row[];
  readonly actions: readonly Row[];
  readonly decisions: readonly Row[];
  readonly owners: readonly Row[];
  readonly strays: Readonly<Record<'parts' | 'actions' | 'decisions', readonly Row[]>>;
}

/** What a review is made of. */
export type TrackerRecords = Pick<TrackerSnapshot, 'parts' | 'actions' | 'owners' | 'decisions'>;

/** What has to be mended in rows that belong to no review. What they point to is in no review that is known here. */
function strayBadRows({ parts, actions, decisions }: RawTracker['strays'], zone: SiteTimeZone): Readonly<Record<keyof RawTracker['strays'], readonly BadRow[]>> {
  return {
    parts: divideRows(parts.map((row) => rowToPart(row, zone))).badRows,
    actions: divideRows(actions.map((row) => rowToAction(row, zone))).badRows,
    decisions: divideRows(decisions.map((row) => rowToDecision(row, zone))).badRows,
  };
}

/** Reads the rows of a review. What cannot be read is named beside what can. */
export function readTracker({ parts, actions, decisions, owners, strays }: RawTracker, zone: SiteTimeZone): TrackerRecords {
  const known = { parts: idsOf(parts), owners: idsOf(owners) };
  const subjects = { actions: idsOf(actions), parts: known.parts };
  const stray = strayBadRows(strays, zone);
  const readParts = withRepeats(divideRows(parts.map((row) => rowToPart(row, zone))), { list: recommendationsList, nameOf: formatReference });
  return {
    parts: withBadRows(readParts, stray.parts),
    actions: withBadRows(divideRows(actions.map((row) => rowToAction(row, zone, known))), stray.actions),
    decisions: withBadRows(divideRows(decisions.map((row) => rowToDecision(row, zone, subjects))), stray.decisions),
    owners: withRepeats(divideRows(owners.map((row) => rowToOwner(row, zone))), { list: ownersList, nameOf: ({ title }) => title }),
  };
}
