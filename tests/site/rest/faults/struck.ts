import { errorAnswer, type Answer } from '../answer';
import { invalidDigest, RestError } from '../errors';
import { droppedConnection, type RestRequest, type RestResponse } from '../http';
import type { AdministratorAct } from './administrator';
import type { Fault, RetryAfter } from './fault';

/** What a fault works on. */
export interface Scene {
  readonly request: RestRequest;
  readonly now: Date;
  /** Does the work of the request. */
  readonly answer: () => RestResponse;
  /** Does the work of another request as another person, without a digest. */
  readonly answerAs: (request: RestRequest, as: string) => Answer;
  readonly administer: (act: AdministratorAct) => void;
  /** Adds the headers that every answer carries. */
  readonly finish: (answer: Answer) => RestResponse;
}

const dropped: RestResponse = { status: droppedConnection, headers: {}, body: '' };
const page = (words: string): string => `<!DOCTYPE html><html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`;
/** What a page that wants a sign-in looks like, as far as a script can tell: HTML where JSON was asked for. General knowledge. */
const signInPage = `<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><form method="post" action="/common/login"><input name="login"></form></body></html>`;

/** What SharePoint says with a status when it refuses out of itself. General knowledge but for the code of throttling. */
function refusal(status: number): RestError {
  if (status === 429 || status === 503) return new RestError(status, '-2147429894, Microsoft.SharePoint.SPException', 'The request has been throttled -- please try again later.');
  if (status === 401) return new RestError(status, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.');
  return new RestError(status, '-1, System.Exception', 'Exception of type \'System.Exception\' was thrown.');
}

function retryAfterHeader(wanted: RetryAfter | undefined, now: Date): Record<string, string> {
  if (wanted === undefined) return {};
  return { 'Retry-After': typeof wanted === 'string' ? wanted : new Date(now.getTime() + wanted.inSeconds * 1000).toUTCString() };
}

function html(status: number, body: string, headers: Readonly<Record<string, string>>): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}

/** The answer in place of the work: nothing was done. */
export function faultAnswer(fault: Fault, now: Date): Answer {
  const { status = 503 } = fault;
  const headers = { ...retryAfterHeader(fault.retryAfter, now), ...fault.headers };
  if (fault.kind === 'html') return html(status, fault.body ?? page('Something went wrong'), headers);
  if (fault.kind === 'signIn') return html(fault.status ?? 200, fault.body ?? signInPage, headers);
  const refused = errorAnswer(fault.kind === 'digest' ? invalidDigest() : refusal(status));
  const body = fault.body === undefined ? {} : { body: fault.body, headers: { 'Content-Type': 'application/json' } };
  const answer = { ...refused, ...body };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function cutText(response: RestResponse): RestResponse {
  const { bytes, ...others } = response;
  const body = response.body.slice(0, Math.floor(response.body.length / 2));
  return bytes ? { ...others, body, bytes: bytes.slice(0, Math.floor(bytes.length / 2)) } : { ...others, body };
}

/** An answer without a body cannot break within it: then it does not come at all. */
function cutBody(response: RestResponse): RestResponse {
  const isEmpty = response.body === '' && (response.bytes?.length ?? 0) === 0;
  return isEmpty ? dropped : { ...response, isCut: true };
}

/** Lets somebody else, or the administrator, come first. */
export function comeFirst(fault: Fault, scene: Pick<Scene, 'request' | 'answerAs' | 'administer'>): void {
  if (fault.kind === 'administrator' && fault.act) scene.administer(fault.act);
  if (fault.kind !== 'race') return;
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  scene.answerAs({ method: 'POST', url: scene.request.url, headers, body: JSON.stringify(fault.values ?? {}) }, fault.by ?? 'officer');
}

/** What a request that a fault strikes is answered. */
export function struck(fault: Fault, scene: Scene): RestResponse {
  switch (fault.kind) {
    case 'dropBefore':
    case 'offline': return dropped;
    case 'dropAfter':
      scene.answer();
      return dropped;
    case 'cutText': return cutText(scene.answer());
    case 'cutBody': return cutBody(scene.answer());
    case 'slow': return { ...scene.answer(), delayMs: fault.delayMs ?? 3000 };
    case 'race':
    case 'administrator':
      comeFirst(fault, scene);
      return scene.answer();
    default: return scene.finish(faultAnswer(fault, scene.now));
  }
}
