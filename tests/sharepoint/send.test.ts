import { createDigestSource, type Digest } from '../../src/sharepoint/digest';
import { createRepeatableSend, createWriteSend, withDigest, type Send, type SendMeans } from '../../src/sharepoint/send';

type Step = Response | 'drop';

/** A network that answers with these steps in turn, and says what it was asked and how long was waited. */
function network(steps: readonly Step[]): SendMeans & { readonly asked: Request[]; readonly waits: number[] } {
  const asked: Request[] = [];
  const waits: number[] = [];
  const left = [...steps];
  return {
    asked,
    waits,
    fetch: async (input, init) => {
      asked.push(new Request(input, init));
      const step = left.shift();
      if (step === undefined) throw new Error('The network was asked more often than planned.');
      if (step === 'drop') throw new TypeError('Failed to fetch');
      return step;
    },
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
}

const url = 'https://council.example/_api/web';
const ok = (body = '{}'): Response => new Response(body, { status: 200 });
const busy = (retryAfter?: string, status = 429): Response => new Response('<html/>', { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } });
const signIn = (): Response => new Response('<html/>', { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
/** An answer whose connection breaks after some of it. */
const broken = (): Response => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }), { status: 200 });
const badDigest = (): Response =>
  new Response(JSON.stringify({ 'odata.error': { code: '-2130575252, Microsoft.SharePoint.SPException', message: { value: '' } } }), { status: 403 });

describe('reads', () => {
  const read = (steps: readonly Step[]): { readonly net: ReturnType<typeof network>; readonly result: Promise<Response> } => {
    const net = network(steps);
    return { net, result: createRepeatableSend(net)(url, { method: 'GET' }) };
  };

  it('are tried three times when the connection drops, with growing waits that are never quite the same', async () => {
    const { net, result } = read(['drop', 'drop', ok()]);
    expect((await result).status).toBe(200);
    const [first = 0, second = 0] = net.waits;
    expect(first).toBeGreaterThanOrEqual(200);
    expect(first).toBeLessThan(400);
    expect(second).toBeGreaterThanOrEqual(400);
    expect(second).toBeLessThan(800);
  });

  it('are offline after the third drop', async () => {
    const { net, result } = read(['drop', 'drop', 'drop']);
    await expect(result).rejects.toMatchObject({ kind: 'offline' });
    expect(net.asked).toHaveLength(3);
  });

  it('wait as long as SharePoint asks, in seconds or until a date', async () => {
    const { net, result } = read([busy('7'), busy(new Date(Date.now() + 20_000).toUTCString(), 503), ok()]);
    expect((await result).status).toBe(200);
    expect(net.waits[0]).toBe(7000);
    expect(net.waits[1]).toBeGreaterThan(18_000);
    expect(net.waits[1]).toBeLessThanOrEqual(20_000);
  });

  it('take nothing silly for a time to wait', async () => {
    for (const silly of ['-5', '1.5', 'soon', '', '99999999999', '0x10']) {
      const { net, result } = read([busy(silly), ok()]);
      await result;
      expect(net.waits).toHaveLength(1);
      expect(net.waits[0]).toBeLessThan(1_000);
      expect(net.waits[0]).toBeGreaterThan(100);
    }
  });

  it('do not wait longer than a minute: the answer is given back', async () => {
    const { net, result } = read([busy('61')]);
    expect((await result).status).toBe(429);
    expect(net.waits).toEqual([]);
  });

  it('are tried again at a gateway that gave up, and not after a refusal', async () => {
    expect((await read([busy(undefined, 504), busy(undefined, 502), ok()]).result).status).toBe(200);
    for (const status of [400, 401, 403, 404, 412, 500]) expect((await read([new Response('', { status })]).result).status).toBe(status);
  });

  it('are tried again when the answer breaks in the middle', async () => {
    const { net, result } = read([broken(), ok('{"done":1}')]);
    expect(await (await result).json()).toEqual({ done: 1 });
    expect(net.asked).toHaveLength(2);
  });

  it('are refused when a page to sign in comes as success', async () => {
    await expect(read([signIn()]).result).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it('give back the last answer when SharePoint stays busy', async () => {
    const { net, result } = read([busy('1'), busy('1'), busy('1')]);
    expect((await result).status).toBe(429);
    expect(net.waits).toEqual([1000, 1000]);
  });
});

describe('writes', () => {
  const write = (steps: readonly Step[]): { readonly net: ReturnType<typeof network>; readonly result: Promise<Response> } => {
    const net = network(steps);
    return { net, result: createWriteSend(net, 5_000)(url, { method: 'POST' }) };
  };

  it('are never sent again after a dropped connection: nobody knows whether they were done', async () => {
    const { net, result } = write(['drop']);
    await expect(result).rejects.toMatchObject({ kind: 'unknown-outcome' });
    expect(net.asked).toHaveLength(1);
  });

  it('have an unknown outcome when the answer breaks in the middle', async () => {
    const { net, result } = write([broken()]);
    await expect(result).rejects.toMatchObject({ kind: 'unknown-outcome' });
    expect(net.asked).toHaveLength(1);
  });

  it('are not done when a page to sign in comes as success', async () => {
    await expect(write([signIn()]).result).rejects.toMatchObject({ kind: 'signed-out' });
    expect((await write([new Response(null, { status: 204, headers: { ETag: '"1"' } })]).result).headers.get('ETag')).toBe('"1"');
  });

  it('have an unknown outcome when a gateway gave up', async () => {
    for (const status of [502, 504]) await expect(write([busy('1', status)]).result).rejects.toMatchObject({ kind: 'unknown-outcome' });
  });

  it('are sent again when SharePoint did nothing and named a time, and only then', async () => {
    const { net, result } = write([busy('3'), busy('5', 503), ok()]);
    expect((await result).status).toBe(200);
    expect(net.waits).toEqual([3000, 5000]);
    expect((await write([busy(undefined, 503)]).result).status).toBe(503);
    // Whoever is to wait longer has to see it.
    expect((await write([busy('6')]).result).status).toBe(429);
    expect((await write([busy('1'), busy('1'), busy('1')]).result).status).toBe(429);
  });
});

describe('digests', () => {
  const soon = new Date(Date.now() + 600_000);
  const info = (value: string): Response => ok(JSON.stringify({ FormDigestValue: value, FormDigestTimeoutSeconds: 1800 }));
  const sender = (net: SendMeans, page: () => Digest | undefined): Send => {
    const send = createRepeatableSend(net);
    return withDigest(send, createDigestSource('https://council.example', send, page));
  };
  const sentDigests = (net: { readonly asked: readonly Request[] }): readonly (string | null)[] => net.asked.map((request) => request.headers.get('X-RequestDigest'));

  it('come from the page, and no read carries one', async () => {
    const net = network([ok(), ok()]);
    const send = sender(net, () => ({ value: 'of the page', expiresAt: soon }));
    await send(url, { method: 'GET' });
    await send(url, { method: 'POST' });
    expect(sentDigests(net)).toEqual([null, 'of the page']);
  });

  it('are asked for once where the page has none or an old one', async () => {
    for (const page of [undefined, { value: 'old', expiresAt: new Date(Date.now() + 5_000) }]) {
      const net = network([info('asked'), ok(), ok()]);
      const send = sender(net, () => page);
      await send(url, { method: 'POST' });
      await send(url, { method: 'POST' });
      expect(net.asked[0]?.url).toBe('https://council.example/_api/contextinfo');
      expect(sentDigests(net)).toEqual([null, 'asked', 'asked']);
    }
  });

  it('are asked for once by writes that go together', async () => {
    const net = network([info('asked'), ok(), ok()]);
    const send = sender(net, () => undefined);
    await Promise.all([send(url, { method: 'POST' }), send(url, { method: 'POST' })]);
    expect(net.asked.filter((request) => request.url.endsWith('contextinfo'))).toHaveLength(1);
  });

  it('are replaced once when SharePoint refuses one, and the refused one never comes back', async () => {
    const net = network([badDigest(), info('new'), ok('{"done":1}'), ok()]);
    const send = sender(net, () => ({ value: 'refused', expiresAt: soon }));
    expect(await (await send(url, { method: 'POST', body: 'x' })).json()).toEqual({ done: 1 });
    await send(url, { method: 'POST' });
    expect(sentDigests(net)).toEqual(['refused', null, 'new', 'new']);
  });

  it('are not asked for again and again', async () => {
    const net = network([badDigest(), info('new'), badDigest()]);
    const response = await sender(net, () => ({ value: 'refused', expiresAt: soon }))(url, { method: 'POST' });
    expect(response.status).toBe(403);
  });

  it('are no secret failure: a refused request for one is the error', async () => {
    const net = network([new Response('', { status: 401 }), info('later'), ok()]);
    const send = sender(net, () => undefined);
    await expect(send(url, { method: 'POST' })).rejects.toMatchObject({ kind: 'signed-out' });
    expect((await send(url, { method: 'POST' })).status).toBe(200);
  });
});
