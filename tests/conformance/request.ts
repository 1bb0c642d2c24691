/** One request, below the site's `_api`. */
export interface Ask {
  /** GET when absent. MERGE, DELETE and PUT go as POST with `X-HTTP-Method`, unless `isPlain`. */
  readonly method?: 'GET' | 'POST' | 'MERGE' | 'PATCH' | 'DELETE' | 'PUT';
  readonly path: string;
  /** In addition to, or in place of, the usual ones; an empty value leaves a header out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly isPlain?: boolean;
}

/** One answer. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined when the text is no JSON. */
  readonly json: unknown;
  /** The request in one line, for reports. */
  readonly of: string;
}

/** A request as it goes out. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Carries requests to a site as one person. */
export type Sender = (request: RawRequest) => Promise<Pick<Reply, 'status' | 'headers' | 'text'>>;

const usual = { Accept: 'application/json;odata=nometadata' };

function headersFor(ask: Ask): Record<string, string> {
  const { method = 'GET', headers = {}, body, isPlain = false } = ask;
  const isTunnelled = !isPlain && method !== 'GET' && method !== 'POST';
  const all: Record<string, string> = {
    ...usual,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json;charset=utf-8' }),
    ...(isTunnelled ? { 'X-HTTP-Method': method } : {}),
    ...headers,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** A request as it goes out, without a digest. */
export function rawRequest(siteUrl: string, ask: Ask): RawRequest {
  const { method = 'GET', path, body, isPlain = false } = ask;
  const url = /^https?:/.test(path) ? path : `${siteUrl}/_api/${path}`;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return { method: isPlain || method === 'GET' ? method : 'POST', url, headers: headersFor(ask), ...(text === undefined ? {} : { body: text }) };
}
