import type { Flights } from './flights';
import { droppedConnection, reasonOf, type RestRequest, type RestResponse } from './http';

/** What answers requests in this process. */
export interface RequestHandler {
  readonly url: string;
  /** What is under way; without it nothing overlaps. */
  readonly flights?: Flights;
  handle(request: RestRequest, as: string): RestResponse;
}

function absolute(site: RequestHandler, input: RequestInfo | URL): string {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  if (/^https?:/i.test(address)) return address;
  return address.startsWith('/') ? `${new URL(site.url).origin}${address}` : `${site.url}/${address}`;
}

function headersOf(init: HeadersInit | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  if (init !== undefined) new Headers(init).forEach((value, name) => {
    headers[name] = value;
  });
  return headers;
}

/** What is sent by a `Request`, as far as the options beside it do not say otherwise. */
async function optionsOf(input: Request, init: RequestInit): Promise<RequestInit> {
  const headers = new Headers(input.headers);
  if (init.headers !== undefined) new Headers(init.headers).forEach((value, name) => headers.set(name, value));
  const body = input.body === null ? {} : { body: await input.clone().text() };
  return { method: input.method, signal: input.signal, ...body, ...init, headers };
}

async function bodyOf(body: BodyInit | null | undefined): Promise<Pick<RestRequest, 'body' | 'bytes'>> {
  if (body === null || body === undefined) return {};
  if (typeof body === 'string') return { body };
  return { bytes: new Uint8Array(await new Response(body).arrayBuffer()) };
}

function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('This operation was aborted', 'AbortError'));
    });
  });
}

function bodyText(response: RestResponse): string | Uint8Array | null {
  if (response.status === 204) return null;
  return response.bytes ? Buffer.from(response.bytes) : response.body;
}

/** Half of the body, then the failure that a broken connection gives to who reads on. Source: https://fetch.spec.whatwg.org/#concept-body-consume-body */
function brokenBody(response: RestResponse): ReadableStream<Uint8Array> {
  const bytes = response.bytes ?? new TextEncoder().encode(response.body);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
    },
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
}

/** Lets a site handle a request, for as long as it takes. */
async function handled(site: RequestHandler, as: string, head: RestRequest, init: RequestInit): Promise<RestResponse> {
  const flight = site.flights?.begin(head);
  try {
    const response = site.handle({ ...head, ...(await bodyOf(init.body)), ...(flight?.isOverlapping === true && { isOverlapping: true }) }, as);
    if (response.delayMs !== undefined || flight?.isLong === true) await wait(response.delayMs ?? 0, init.signal);
    return response;
  } finally {
    flight?.end();
  }
}

/**
 * A `fetch` that asks a site in this process as one person. A dropped connection rejects with `TypeError('Failed to fetch')`,
 * an abort with `AbortError`; relative addresses are below the site.
 */
export function fetchAs(site: RequestHandler, as: string): typeof fetch {
  return async (input, given = {}) => {
    const init = input instanceof Request ? await optionsOf(input, given) : given;
    if (init.signal?.aborted === true) throw new DOMException('This operation was aborted', 'AbortError');
    const response = await handled(site, as, { method: init.method ?? 'GET', url: absolute(site, input), headers: headersOf(init.headers) }, init);
    if (response.status === droppedConnection) throw new TypeError('Failed to fetch');
    return new Response(response.isCut === true ? brokenBody(response) : bodyText(response), { status: response.status, statusText: reasonOf(response.status), headers: response.headers });
  };
}
