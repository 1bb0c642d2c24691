import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { RawRequest, Sender } from '../request';

type RawReply = Awaited<ReturnType<Sender>>;

/** How often a busy site is asked again. */
const patience = 6;
const longestWait = 120;

function isBusy({ status, headers }: RawReply): boolean {
  return (status === 429 || status === 503) && 'retry-after' in headers;
}

/** Runs in the page, with the session of the person who has signed in there. */
async function fetchInPage(request: RawRequest): Promise<RawReply> {
  const { method, url, headers, body } = request;
  const response = await fetch(url, { method, headers, credentials: 'same-origin', cache: 'no-store', ...(body === undefined ? {} : { body }) });
  const named: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    named[name] = value;
  });
  return { status: response.status, headers: named, text: await response.text() };
}

/** Sends from a page of the site; waits as long as a busy site says. */
export function browserSender(page: Page): Sender {
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      const reply = await page.evaluate(fetchInPage, request);
      if (!isBusy(reply) || tries >= patience) return reply;
      await wait(Math.min(longestWait, Number(reply.headers['retry-after']) || 10) * 1000);
    }
  };
}
