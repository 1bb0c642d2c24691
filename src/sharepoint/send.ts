import { StoreError } from '../application/storeError';
import type { DigestSource } from './digest';
import { isDigestRefusal } from './errors';
import { longestWait, ownWait, retryAfter } from './patience';

/** Sends one request, as often as it takes and as is safe. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What sending needs from outside. */
export interface SendMeans {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const mostTries = 3;
const isBusy = (status: number): boolean => status === 429 || status === 503;
/** Something between us and SharePoint gave up; SharePoint itself may have gone on. */
const isCutOff = (status: number): boolean => status === 502 || status === 504;

/** How long to wait before another try, in milliseconds; undefined where none is to be made. */
function waitAfter(response: Response, tries: number, isRepeatable: boolean, longest: number): number | undefined {
  const isPassing = isBusy(response.status) || (isRepeatable && isCutOff(response.status));
  if (!isPassing || tries >= mostTries) return undefined;
  // A busy SharePoint that names a time has done nothing yet, so that even a write may be sent again.
  const wait = retryAfter(response) ?? (isRepeatable ? ownWait(tries) : undefined);
  return wait !== undefined && wait <= longest ? wait : undefined;
}

/** A failed fetch, as the error that stores throw. Browsers name no reason. Source: https://fetch.spec.whatwg.org/#fetch-method */
function noAnswer(isRepeatable: boolean, reason: unknown): StoreError {
  return new StoreError(isRepeatable ? 'offline' : 'unknown-outcome', `no answer: ${String(reason)}`);
}

/** Statuses whose answers have no body. Source: https://fetch.spec.whatwg.org/#null-body-status */
const bodiless: readonly number[] = [204, 205, 304];

/** Asks, and waits for the whole answer: a connection that breaks in the middle of it is the same as none. */
async function ask({ fetch }: SendMeans, url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const { status, statusText, headers } = response;
  return new Response(bodiless.includes(status) ? null : await response.arrayBuffer(), { status, statusText, headers });
}

/** Refuses a page that comes as success: where a session has ended, that is the page to sign in, and nothing was done. */
function refusePage(response: Response): Response {
  const isPage = response.ok && /^text\/html/i.test(response.headers.get('Content-Type') ?? '');
  if (isPage) throw new StoreError('signed-out', `HTTP ${response.status}, a page in place of an answer`);
  return response;
}

/**
 * Sends requests that may be repeated: reads, and POSTs that change nothing. Tries three times when the connection drops or
 * SharePoint is busy. PnPjs' own sender would repeat writes as well.
 */
export function createRepeatableSend(means: SendMeans): Send {
  return async (url, init) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await ask(means, url, init).catch((error: unknown) => {
        if (tries >= mostTries) throw noAnswer(true, error);
      });
      const wait = answer ? waitAfter(answer, tries, true, longestWait) : ownWait(tries);
      if (answer && wait === undefined) return refusePage(answer);
      await means.sleep(wait ?? 0);
    }
  };
}

/**
 * Sends writes. Repeats one only when SharePoint says that it did nothing and when to come back; a dropped connection ends it.
 * @param longest how long it waits of its own accord, in milliseconds: what waits longer has to be seen by its person
 */
export function createWriteSend(means: SendMeans, longest: number): Send {
  return async (url, init) => {
    for (let tries = 1; ; tries += 1) {
      const response = await ask(means, url, init).catch((error: unknown) => {
        throw noAnswer(false, error);
      });
      if (isCutOff(response.status)) throw new StoreError('unknown-outcome', `HTTP ${response.status}`);
      const wait = waitAfter(response, tries, false, longest);
      if (wait === undefined) return refusePage(response);
      await means.sleep(wait);
    }
  };
}

/** Adds the digest that SharePoint asks of every POST, and takes a new one, once, when it is refused. */
export function withDigest(send: Send, digests: DigestSource): Send {
  const sendWith = (digest: string, url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('X-RequestDigest', digest);
    return send(url, { ...init, headers });
  };
  return async (url, init) => {
    if (init.method === 'GET') return send(url, init);
    const digest = await digests.current();
    const response = await sendWith(digest, url, init);
    if (!(await isDigestRefusal(response))) return response;
    digests.forget(digest);
    return sendWith(await digests.current(), url, init);
  };
}
