import type { TrackerReader, TrackerSnapshot } from '../application/ports/trackerReader';
import type { Review } from '../domain/records';
import type { Rows } from '../domain/versioned';
import { Batch } from './batch';
import type { Connection } from './connection';
import { inStoreErrors } from './errors';
import { Gaps } from './gaps';
import { lookAtColumns, missingFromLists, setUpStateOf } from './listShapes';
import { allRows, type Page } from './pages';
import { rightsFrom } from './rights';
import { divideRows } from './rows/readRow';
import { rowToReview } from './rows/reviewRow';
import type { Row } from './rows/row';
import { rowToUpdate } from './rows/updateRow';
import { rowsToSettings } from './settingsRows';
import { askBody, askStrays, noBody, type Body, type Strays } from './trackerBody';
import { askHead, type Head } from './trackerHead';
import { readTracker } from './trackerRecords';

/** Everything that was asked. */
interface Answers {
  readonly gaps: Gaps;
  readonly head: Head;
  readonly strays: Strays;
  readonly reviews: Rows<Review>;
  readonly reviewId: number | undefined;
  readonly body: Body;
}

/** The review to show: the one that is asked for, else the newest open one, else the newest. */
function chooseReview(reviews: Rows<Review>, asked: number | undefined): number | undefined {
  const ids = reviews.records.map(({ value }) => value.id);
  if (asked !== undefined && ids.includes(asked)) return asked;
  return reviews.records.find(({ value }) => value.status === 'open')?.value.id ?? ids[0];
}

/** The body for a review that is known beforehand travels with the head: one request in place of two. */
async function askAll(connection: Connection, gaps: Gaps, reviewId: number | undefined): Promise<readonly [Head, Strays, Body | undefined]> {
  const batch = new Batch(connection.reading);
  const asked = [
    askHead(batch, connection, gaps),
    askStrays(batch, connection, gaps),
    reviewId === undefined ? undefined : askBody(batch, connection, gaps, reviewId),
  ] as const;
  const [, head, strays, body] = await Promise.all([batch.run(), ...asked]);
  return [head, strays, body];
}

async function askBodyAlone(connection: Connection, gaps: Gaps, reviewId: number): Promise<Body> {
  const batch = new Batch(connection.reading);
  const body = askBody(batch, connection, gaps, reviewId);
  const [, answered] = await Promise.all([batch.run(), body]);
  return answered;
}

function rowsOf(connection: Connection, page: Page): Promise<readonly Row[]> {
  return inStoreErrors(allRows(connection.reading, page));
}

async function ask(connection: Connection, asked: number | undefined): Promise<Answers> {
  const gaps = new Gaps();
  const [head, strays, bodyAsked] = await askAll(connection, gaps, asked);
  const rows = await rowsOf(connection, head.reviews);
  const reviews = divideRows(rows.map((row) => rowToReview(row, connection.zone)));
  const reviewId = chooseReview(reviews, asked);
  const answers = { gaps, head, strays, reviews, reviewId };
  if (bodyAsked !== undefined && reviewId === asked) return { ...answers, body: bodyAsked };
  return { ...answers, body: reviewId === undefined ? noBody : await askBodyAlone(connection, gaps, reviewId) };
}

/** Asks once more for what is there, where a list turned out to lack a column. @throws StoreError */
async function askWhatIsThere(connection: Connection, asked: number | undefined): Promise<Answers> {
  if (connection.lists.isAnyLacking()) await lookAtColumns(connection);
  const answers = await ask(connection, asked);
  if (!answers.gaps.wrongShape()) return answers;
  await lookAtColumns(connection);
  const again = await ask(connection, asked);
  const refusal = again.gaps.wrongShape();
  if (refusal) throw refusal;
  return again;
}

/** The first screen over SharePoint: two batches of reads, or one when the review is known beforehand. */
export function createTrackerReader(connection: Connection): TrackerReader {
  const all = (page: Page): Promise<readonly Row[]> => rowsOf(connection, page);
  return {
    async read(asked): Promise<TrackerSnapshot> {
      const { gaps, head, strays, reviews, reviewId, body } = await askWhatIsThere(connection, asked);
      const [settingsRows, parts, actions, decisions, owners] = await Promise.all([head.settings, body.parts, body.actions, body.decisions, head.owners].map(all));
      const { settings, badRows: badSettings } = rowsToSettings(settingsRows ?? []);
      const strayUpdates = divideRows(strays.updates.rows.map((row) => rowToUpdate(row, connection.zone))).badRows;
      connection.lists.noteVersion(settings.schemaVersion);
      const missing = missingFromLists(connection, gaps);
      const raw = {
        parts: parts ?? [],
        actions: actions ?? [],
        decisions: decisions ?? [],
        owners: owners ?? [],
        strays: { parts: strays.parts.rows, actions: strays.actions.rows, decisions: strays.decisions.rows },
      };
      return {
        setUp: setUpStateOf(gaps, missing, settings.schemaVersion),
        missing,
        rights: rightsFrom(head.masks),
        settings,
        otherBadRows: [...badSettings, ...strayUpdates],
        reviews,
        ...(reviewId === undefined ? {} : { reviewId }),
        ...readTracker(raw, connection.zone),
      };
    },
  };
}
