import type { TrackerReader, TrackerScope, TrackerSnapshot } from '../application/ports/trackerReader';
import type { Action, Review } from '../domain/records';
import type { Rows } from '../domain/versioned';
import { Batch } from './batch';
import type { Connection } from './connection';
import { inStoreErrors } from './errors';
import { Gaps } from './gaps';
import { lookAtColumns, missingFromLists, setUpStateOf } from './listShapes';
import { allRows, pagesFrom, type Page } from './pages';
import { rightsFrom } from './rights';
import { rowToAction } from './rows/actionRow';
import { readInSlices } from './rows/readInSlices';
import { divideRows } from './rows/readRow';
import { rowToReview } from './rows/reviewRow';
import type { Row } from './rows/row';
import { rowToUpdate } from './rows/updateRow';
import { rowsToSettings } from './settingsRows';
import { askBody, askStrays, noBody, type Body, type Strays } from './trackerBody';
import { askHead, type Head } from './trackerHead';
import { readTracker, type StillRecords, type TrackerRecords } from './trackerRecords';

/** Actions in each page after the first: as many as a browser takes apart without anybody noticing. */
const laterPage = 2_500;

/** Everything that was asked. */
interface Answers {
  readonly gaps: Gaps;
  readonly head: Head;
  readonly strays: Strays;
  readonly reviews: Rows<Review>;
  readonly scope: TrackerScope | undefined;
  readonly body: Body;
}

/** What to show: what is asked for, else the newest open review, else the newest. */
function chooseScope(reviews: Rows<Review>, asked: TrackerScope | undefined): TrackerScope | undefined {
  if (asked === 'all') return asked;
  const ids = reviews.records.map(({ value }) => value.id);
  if (asked !== undefined && ids.includes(asked)) return asked;
  return reviews.records.find(({ value }) => value.status === 'open')?.value.id ?? ids[0];
}

/** The body of what is known beforehand travels with the head: one request in place of two. */
async function askAll(connection: Connection, gaps: Gaps, scope: TrackerScope | undefined): Promise<readonly [Head, Strays, Body | undefined]> {
  const batch = new Batch(connection.reading);
  const asked = [
    askHead(batch, connection, gaps),
    askStrays(batch, connection, gaps, scope),
    scope === undefined ? undefined : askBody(batch, connection, gaps, scope),
  ] as const;
  const [, head, strays, body] = await Promise.all([batch.run(), ...asked]);
  return [head, strays, body];
}

async function askBodyAlone(connection: Connection, gaps: Gaps, scope: TrackerScope): Promise<Body> {
  const batch = new Batch(connection.reading);
  const body = askBody(batch, connection, gaps, scope);
  const [, answered] = await Promise.all([batch.run(), body]);
  return answered;
}

function rowsOf(connection: Connection, page: Page): Promise<readonly Row[]> {
  return inStoreErrors(allRows(connection.reading, page));
}

async function ask(connection: Connection, asked: TrackerScope | undefined): Promise<Answers> {
  const gaps = new Gaps();
  const [head, strays, bodyAsked] = await askAll(connection, gaps, asked);
  const rows = await rowsOf(connection, head.reviews);
  const reviews = divideRows(rows.map((row) => rowToReview(row, connection.zone)));
  const scope = chooseScope(reviews, asked);
  const answers = { gaps, head, strays, reviews, scope };
  if (bodyAsked !== undefined && scope === asked) return { ...answers, body: bodyAsked };
  return { ...answers, body: scope === undefined ? noBody : await askBodyAlone(connection, gaps, scope) };
}

/** Asks once more for what is there, where a list turned out to lack a column. @throws StoreError */
async function askWhatIsThere(connection: Connection, asked: TrackerScope | undefined): Promise<Answers> {
  if (connection.lists.isAnyLacking()) await lookAtColumns(connection);
  const answers = await ask(connection, asked);
  if (!answers.gaps.wrongShape()) return answers;
  await lookAtColumns(connection);
  const again = await ask(connection, asked);
  const refusal = again.gaps.wrongShape();
  if (refusal) throw refusal;
  return again;
}

/** What surrounds the rows of a review. */
type Frame = Omit<TrackerSnapshot, keyof TrackerRecords>;

async function readFrame(connection: Connection, { gaps, head, strays, reviews, scope }: Answers): Promise<Frame> {
  const { settings, badRows: badSettings } = rowsToSettings(await rowsOf(connection, head.settings));
  const strayUpdates = divideRows(strays.updates.rows.map((row) => rowToUpdate(row, connection.zone))).badRows;
  connection.lists.noteVersion(settings.schemaVersion);
  const missing = missingFromLists(connection, gaps);
  return {
    setUp: setUpStateOf(gaps, missing, settings.schemaVersion),
    missing,
    rights: rightsFrom(head.masks),
    settings,
    otherBadRows: [...badSettings, ...strayUpdates],
    reviews,
    scope: scope === 'all' ? 'all' : 'review',
    ...(typeof scope === 'number' ? { reviewId: scope } : {}),
    ...(head.mark === undefined ? {} : { mark: head.mark }),
  };
}

async function readStill(connection: Connection, { head, strays, body }: Answers): Promise<StillRecords> {
  const all = (page: Page): Promise<readonly Row[]> => rowsOf(connection, page);
  const [parts, decisions, owners] = await Promise.all([all(body.parts), all(body.decisions), all(head.owners)]);
  const strayRows = { parts: strays.parts.rows, actions: strays.actions.rows, decisions: strays.decisions.rows };
  return readTracker({ parts, decisions, owners, strays: strayRows }, connection.zone);
}

/** The first screen over SharePoint: two batches of reads, or one when what to show is known beforehand; then the further pages of actions. */
export function createTrackerReader(connection: Connection): TrackerReader {
  const { reading, zone } = connection;

  const readAll = async (asked: TrackerScope | undefined, onArrived: (soFar: TrackerSnapshot) => void): Promise<TrackerSnapshot> => {
    const answers = await askWhatIsThere(connection, asked);
    const [frame, still] = await Promise.all([readFrame(connection, answers), readStill(connection, answers)]);
    const pages: Rows<Action>[] = [];
    for await (const { rows, isLast } of pagesFrom(reading, answers.body.actions, laterPage)) {
      pages.push(await readInSlices(rows, (row) => rowToAction(row, zone, still.known)));
      if (!isLast && rows.length > 0) onArrived({ ...frame, ...(await still.withActions(pages, false)), arriving: true });
    }
    return { ...frame, ...(await still.withActions(pages, true)) };
  };

  return { read: (asked, onArrived = () => undefined) => inStoreErrors(readAll(asked, onArrived)) };
}
