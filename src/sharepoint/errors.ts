import { StoreError, type StoreErrorKind } from '../application/storeError';
import { retryAfter } from './patience';

/**
 * What SharePoint's own codes mean, whatever the status and the language of the message.
 * Source: https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.sperrorcode (the negative numbers as 32-bit codes)
 */
const kindOfCode: ReadonlyMap<string, StoreErrorKind> = new Map([
  ['-2130575169', 'duplicate'],
  ['-2130575342', 'duplicate'],
  ['-2130575214', 'duplicate'],
  ['-2130575305', 'conflict'],
  ['-2130575252', 'signed-out'],
  ['-2130575251', 'signed-out'],
  ['-2130575338', 'not-found'],
  ['-2147024860', 'too-many-rows'],
  ['-2147024749', 'too-many-rows'],
  ['-2147429894', 'busy'],
] as const);

const kindOfStatus: Readonly<Record<number, StoreErrorKind>> = {
  400: 'refused',
  401: 'signed-out',
  403: 'not-allowed',
  404: 'not-found',
  409: 'conflict',
  412: 'conflict',
  423: 'conflict',
  429: 'busy',
  503: 'busy',
};

/** What SharePoint said was wrong; the code is "number, exception". */
interface ODataError {
  readonly number: string;
  readonly exception: string;
  readonly message: string;
}

const longestDetail = 500;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Proxies and throttling answer in HTML: then the status alone speaks.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function odataErrorOf(text: string): ODataError | undefined {
  const body = parseJson(text);
  const error = isObject(body) ? (body['odata.error'] ?? body['error']) : undefined;
  if (!isObject(error) || typeof error['code'] !== 'string') return undefined;
  const [number = '', exception = ''] = error['code'].split(',').map((part) => part.trim());
  const message = isObject(error['message']) ? error['message']['value'] : error['message'];
  return { number, exception, message: typeof message === 'string' ? message : '' };
}

function kindOf(response: Response, error: ODataError | undefined): StoreErrorKind {
  const byCode = error && kindOfCode.get(error.number);
  if (byCode) return byCode;
  // SharePoint says so where the session ended. Source: https://learn.microsoft.com/openspecs/office_protocols/ms-ofba/
  if (response.status === 403 && response.headers.has('X-Forms_Based_Auth_Required')) return 'signed-out';
  // A column that is not there: recorded for $select, $filter and bodies alike.
  if (response.status === 400 && error?.number === '-1' && error.exception === 'Microsoft.SharePoint.SPException') return 'wrong-shape';
  return kindOfStatus[response.status] ?? (response.status >= 400 && response.status < 500 ? 'refused' : 'failed');
}

/** Whether SharePoint refused a write because its request digest is missing, wrong or too old. Leaves the body readable. */
export async function isDigestRefusal(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const error = odataErrorOf(await response.clone().text());
  return error?.number === '-2130575252' || error?.number === '-2130575251';
}

/** An answer that is no success, as the error that stores throw. Only status and codes decide: messages are in the person's language. */
export async function storeErrorOf(response: Response): Promise<StoreError> {
  const error = odataErrorOf(await response.clone().text());
  const said = error ? `${error.number}, ${error.exception}: ${error.message}` : 'no words from SharePoint';
  const detail = `HTTP ${response.status}, ${said}`.slice(0, longestDetail);
  return new StoreError(kindOf(response, error), detail, response.headers.get('SPRequestGuid') ?? '', retryAfter(response));
}

/** Anything that PnPjs or the network threw, as the error that stores throw. */
export async function storeErrorFrom(thrown: unknown): Promise<StoreError> {
  if (thrown instanceof StoreError) return thrown;
  if (isObject(thrown) && thrown['response'] instanceof Response) return storeErrorOf(thrown['response']);
  return new StoreError('failed', thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
}

/** Waits for work of PnPjs. @throws StoreError whatever it fails with */
export async function inStoreErrors<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw await storeErrorFrom(error);
  }
}
