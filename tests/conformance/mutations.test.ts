import { allBehaviours } from './allBehaviours';
import { emulatorProbe } from './emulator';
import { runBehaviour, type Outcome } from './runBehaviour';
import type { RawRequest, Sender } from './request';

type RawReply = Awaited<ReturnType<Sender>>;
type Change = (reply: RawReply, request: RawRequest) => RawReply;

/** A site that does one thing wrong. */
function wrong(change: Change): (sender: Sender) => Sender {
  return (sender) => async (request) => change(await sender(request), request);
}

function withText(pattern: RegExp, replacement: string): Change {
  return (reply) => ({ ...reply, text: reply.text.replace(pattern, replacement) });
}

function withStatus(from: number, to: number): Change {
  return (reply) => (reply.status === from ? { ...reply, status: to } : reply);
}

function without(header: string): Change {
  return ({ headers, ...reply }) => ({ ...reply, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== header)) });
}

/** Forgets the header that says which version is to be changed: the last write wins. */
const lastWriteWins = (sender: Sender): Sender => ({ headers, ...request }) => sender({ ...request, headers: { ...headers, ...('If-Match' in headers ? { 'If-Match': '*' } : {}) } });

/** Reads every instant as if the site stood in Greenwich. */
const noTimeZone: Change = withText(/"DueOn":"(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\dZ"/g, '"DueOn":"$1T00:00:00Z"');

async function outcomeOf(id: string, wrap: (sender: Sender) => Sender): Promise<Outcome> {
  const one = allBehaviours.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`There is no behaviour ${id}.`);
  return runBehaviour(one, emulatorProbe(wrap));
}

describe('a site that is wrong is found out', () => {
  it.each<[string, string, (sender: Sender) => Sender]>([
    ['lets the last write win', 'etag.mismatch-412', lastWriteWins],
    ['lets the last write win, of two at once', 'etag.two-at-once', lastWriteWins],
    ['deletes whatever the ETag', 'etag.delete-412', lastWriteWins],
    ['answers 200 for 412', 'etag.mismatch-412', wrong(withStatus(412, 200))],
    ['sends no ETag', 'etag.moves', wrong(without('etag'))],
    ['answers 500 for a refused column', 'payload.unknown-in-merge', wrong(withStatus(400, 500))],
    ['gives another code', 'error.item-404', wrong(withText(/-2130575338/, '-1'))],
    ['answers 409 for a value that is taken', 'error.unique-500', wrong(withStatus(500, 409))],
    ['forgets the time zone', 'date.noon', wrong(noTimeZone)],
    ['ends lines without CR', 'batch.response-form', wrong(withText(/\r\n/g, '\n'))],
    ['leaves the last boundary out', 'batch.response-form', wrong(withText(/--batchresponse_[0-9a-f-]{36}--\r\n$/i, ''))],
    ['refuses the whole batch', 'batch.child-fails', wrong((reply, { url }) => (url.endsWith('$batch') ? { ...reply, status: 400 } : reply))],
    ['never links to the next page', 'paging.walk', wrong(withText(/"odata.nextLink":"[^"]*",/, ''))],
    ['sends masks as numbers', 'permission.strings', wrong(withText(/"(High|Low)":"(\d+)"/g, '"$1":$2'))],
    ['ignores a filter', 'query.eq', (sender) => (request) => sender({ ...request, url: request.url.replace(/&?\$filter=[^&]*/, '') })],
  ])('one that %s (%s)', async (_words, id, wrap) => {
    expect(await outcomeOf(id, wrap)).toMatchObject({ id, result: 'differs' });
  });

  it('says what was expected and what was got', async () => {
    expect(await outcomeOf('etag.mismatch-412', lastWriteWins)).toMatchObject({ expected: { status: 412 }, got: { status: 204 } });
  });

  it('calls a connection that breaks neither an agreement nor a difference', async () => {
    const broken = (): Sender => () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await outcomeOf('etag.form', broken)).toEqual({ id: 'etag.form', result: 'failed', reason: 'Failed to fetch' });
  });
});
