import type { SetUpState, TrackerReader, TrackerSnapshot } from '../application/ports/trackerReader';
import type { Review } from '../domain/records';
import type { Rows } from '../domain/versioned';
import { schemaVersion } from '../schema/settingsList';
import { Batch } from './batch';
import type { Connection } from './connection';
import { inStoreErrors } from './errors';
import { Gaps } from './gaps';
import { allRows, noPage, type Page } from './pages';
import { rightsFrom } from './rights';
import { rowToAction } from './rows/actionRow';
import { rowToDecision } from './rows/decisionRow';
import { rowToOwner } from './rows/ownerRow';
import { rowToPart } from './rows/partRow';
import { rowToReview } from './rows/reviewRow';
import { idsOf, type Row } from './rows/row';
import { divideRows } from './rows/rowReader';
import { rowsToSettings } from './settingsRows';
import { askBody, type Body } from './trackerBody';
import { askHead, type Head } from './trackerHead';

const noBody: Body = { parts: noPage, actions: noPage, decisions: noPage };
const noRows = { records: [], badRows: [] };

function setUpState(gaps: Gaps, found: number): SetUpState {
  if (gaps.isAllMissing()) return 'missing';
  if (found > schemaVersion) return 'newer';
  return gaps.isAnyMissing() || found < schemaVersion ? 'incomplete' : 'ready';
}

/** The review to show: the one that is asked for, else the newest open one, else the newest. */
function chooseReview(reviews: Rows<Review>, asked: number | undefined): number | undefined {
  const ids = reviews.records.map(({ value }) => value.id);
  if (asked !== undefined && ids.includes(asked)) return asked;
  return reviews.records.find(({ value }) => value.status === 'open')?.value.id ?? ids[0];
}

/** The body for a review that is known beforehand travels with the head: one request in place of two. */
async function askBoth(connection: Connection, gaps: Gaps, reviewId: number | undefined): Promise<readonly [Head, Body | undefined]> {
  const batch = new Batch(connection.reading);
  const head = askHead(batch, connection, gaps);
  const body = reviewId === undefined ? undefined : askBody(batch, connection, gaps, reviewId);
  const [, answeredHead, answeredBody] = await Promise.all([batch.run(), head, body]);
  return [answeredHead, answeredBody];
}

async function askBodyAlone(connection: Connection, gaps: Gaps, reviewId: number): Promise<Body> {
  const batch = new Batch(connection.reading);
  const body = askBody(batch, connection, gaps, reviewId);
  const [, answered] = await Promise.all([batch.run(), body]);
  return answered;
}

/** The first screen over SharePoint: two batches of reads, or one when the review is known beforehand. */
export function createTrackerReader(connection: Connection): TrackerReader {
  const { reading, zone } = connection;
  const rowsOf = (page: Page): Promise<readonly Row[]> => inStoreErrors(allRows(reading, page));

  const records = async (head: Head, body: Body): Promise<Pick<TrackerSnapshot, 'parts' | 'actions' | 'owners' | 'decisions'>> => {
    const [parts, actions, owners, decisions] = await Promise.all([
      rowsOf(body.parts),
      rowsOf(body.actions),
      rowsOf(head.owners),
      rowsOf(body.decisions),
    ]);
    const known = { parts: idsOf(parts), owners: idsOf(owners) };
    const actionIds = idsOf(actions);
    return {
      parts: divideRows(parts.map((row) => rowToPart(row, zone))),
      actions: divideRows(actions.map((row) => rowToAction(row, zone, known))),
      owners: divideRows(owners.map((row) => rowToOwner(row, zone))),
      decisions: divideRows(decisions.map((row) => rowToDecision(row, zone, actionIds))),
    };
  };

  return {
    async read(asked) {
      const gaps = new Gaps();
      const [head, bodyAsked] = await askBoth(connection, gaps, asked);
      const reviews = divideRows((await rowsOf(head.reviews)).map((row) => rowToReview(row, zone)));
      const reviewId = chooseReview(reviews, asked);
      const isAsked = bodyAsked !== undefined && reviewId === asked;
      const body = isAsked ? bodyAsked : reviewId === undefined ? noBody : await askBodyAlone(connection, gaps, reviewId);
      const settings = rowsToSettings(await rowsOf(head.settings));
      const setUp = setUpState(gaps, settings.schemaVersion);
      const known = { setUp, rights: rightsFrom(head.masks), settings };
      if (setUp === 'missing' || setUp === 'incomplete') {
        return { ...known, reviews: noRows, parts: noRows, actions: noRows, owners: noRows, decisions: noRows };
      }
      return { ...known, reviews, ...(reviewId === undefined ? {} : { reviewId }), ...(await records(head, body)) };
    },
  };
}
