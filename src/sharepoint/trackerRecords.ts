import type { TrackerSnapshot } from '../application/ports/trackerReader';
import type { Action, ScrutinyDecision } from '../domain/records';
import { formatReference } from '../domain/reference';
import type { SiteTimeZone } from '../domain/siteTime';
import type { BadRow, Rows } from '../domain/versioned';
import { ownersList } from '../schema/ownersList';
import { recommendationsList } from '../schema/recommendationsList';
import { rowToAction, type KnownIds } from './rows/actionRow';
import { rowToDecision } from './rows/decisionRow';
import { rowToOwner } from './rows/ownerRow';
import { rowToPart } from './rows/partRow';
import { readInSlices } from './rows/readInSlices';
import { divideRows, withBadRows } from './rows/readRow';
import { withRepeats } from './rows/repeats';
import { idsOf, type Row } from './rows/row';

/** The rows of one review or of all, without the actions; the posts; and the rows that belong to no review. */
export interface RawTracker {
  readonly parts: readonly Row[];
  readonly decisions: readonly Row[];
  readonly owners: readonly Row[];
  readonly strays: Readonly<Record<'parts' | 'actions' | 'decisions', readonly Row[]>>;
}

/** What a review is made of. */
export type TrackerRecords = Pick<TrackerSnapshot, 'parts' | 'actions' | 'owners' | 'decisions'>;

/** What is there before the actions are. */
export interface StillRecords {
  /** What an action may point to. */
  readonly known: KnownIds;
  /** All of it together with the actions that have come. @param areAll whether no more will come */
  withActions(actions: readonly Rows<Action>[], areAll: boolean): Promise<TrackerRecords>;
}

/** What has to be mended in rows that belong to no review. What they point to is in no review that is known here. */
function strayBadRows({ parts, actions, decisions }: RawTracker['strays'], zone: SiteTimeZone): Readonly<Record<keyof RawTracker['strays'], readonly BadRow[]>> {
  return {
    parts: divideRows(parts.map((row) => rowToPart(row, zone))).badRows,
    actions: divideRows(actions.map((row) => rowToAction(row, zone))).badRows,
    decisions: divideRows(decisions.map((row) => rowToDecision(row, zone))).badRows,
  };
}

function joined<T>(pages: readonly Rows<T>[]): Rows<T> {
  return { records: pages.flatMap(({ records }) => records), badRows: pages.flatMap(({ badRows }) => badRows) };
}

/** The ids of actions that were read, and of those that could not be. */
function actionIds({ records, badRows }: Rows<Action>): ReadonlySet<number> {
  return new Set([...records.map(({ value }) => value.id), ...badRows.map(({ id }) => id)]);
}

/** Reads the rows of a review. What cannot be read is named beside what can. */
export async function readTracker({ parts, decisions, owners, strays }: RawTracker, zone: SiteTimeZone): Promise<StillRecords> {
  const known: KnownIds = { parts: idsOf(parts), owners: idsOf(owners) };
  const stray = strayBadRows(strays, zone);
  const readParts = withRepeats(await readInSlices(parts, (row) => rowToPart(row, zone)), {
    list: recommendationsList,
    nameOf: formatReference,
    withinOf: ({ reviewId }) => reviewId,
  });
  const readOwners = withRepeats(await readInSlices(owners, (row) => rowToOwner(row, zone)), { list: ownersList, nameOf: ({ title }) => title });
  // Of a decision about an action that has not come nobody can tell whether it points anywhere.
  const readDecisions = (actions: ReadonlySet<number> | undefined): Promise<Rows<ScrutinyDecision>> =>
    readInSlices(decisions, (row) => rowToDecision(row, zone, { actions, parts: known.parts }));
  const believed = await readDecisions(undefined);
  return {
    known,
    async withActions(pages, areAll) {
      const actions = joined(pages);
      const decided = areAll ? await readDecisions(actionIds(actions)) : believed;
      return {
        parts: withBadRows(readParts, stray.parts),
        actions: withBadRows(actions, stray.actions),
        decisions: withBadRows(decided, stray.decisions),
        owners: readOwners,
      };
    },
  };
}
