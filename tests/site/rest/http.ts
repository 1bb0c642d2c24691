/** One HTTP request as the emulator takes it. */
export interface RestRequest {
  readonly method: string;
  /** Absolute URL, still encoded. */
  readonly url: string;
  /** Header names in any case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body when it is not text (an attachment); takes precedence over `body`. */
  readonly bytes?: Uint8Array;
  /** Whether it began while another write on the same item's attachments was under way; see `flights.ts`. */
  readonly isOverlapping?: boolean;
}

/** One HTTP response of the emulator. */
export interface RestResponse {
  /** HTTP status; 0 means that the connection is dropped and nothing may be answered. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body when it is not text (an attachment); takes precedence over `body`. */
  readonly bytes?: Uint8Array;
  /** How long the adapter has to wait before it answers, in milliseconds (a `slow` fault). */
  readonly delayMs?: number;
  /** Whether the connection breaks in the middle of the body, before all of its announced length has come. */
  readonly isCut?: boolean;
}

/** Status of a response that never arrives. */
export const droppedConnection = 0;

/** The value of a header, whatever the case of its name. */
export function headerOf(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = Object.keys(headers).find((key) => key.toLowerCase() === wanted);
  return found === undefined ? undefined : headers[found];
}

const reasons: Readonly<Record<number, string>> = {
  200: 'OK', 201: 'Created', 204: 'No Content', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden',
  404: 'Not Found', 409: 'Conflict', 412: 'Precondition Failed', 413: 'Request Entity Too Large', 414: 'URI Too Long',
  429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 503: 'Service Unavailable',
};

/** The reason phrase of a status, for status lines. */
export function reasonOf(status: number): string {
  return reasons[status] ?? 'Unknown';
}
