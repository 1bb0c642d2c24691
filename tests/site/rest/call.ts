import { invalidQuery, notEmulated } from './errors';
import { headerOf, type RestRequest } from './http';
import type { Metadata } from './odata/entity';
import { namedType, plainBody } from './odata/verbose';
import { parseOptions, type QueryOptions } from './odata/options';
import type { SiteState, UserState } from './state';
import { isoSeconds } from './timeZone';
import type { ParsedUrl } from './url';

const verbs = ['GET', 'POST', 'MERGE', 'DELETE', 'PUT'] as const;

/** What a request wants done, after `X-HTTP-Method` is applied. */
export type Verb = (typeof verbs)[number];

/** One request on its way through the routes. */
export interface Call {
  readonly site: SiteState;
  readonly user: UserState;
  readonly verb: Verb;
  readonly url: ParsedUrl;
  readonly request: RestRequest;
  readonly options: QueryOptions;
  readonly metadata: Metadata;
  readonly now: Date;
  readonly threshold: number;
}

/** The verb of a request. PnPjs sends updates as POST with `X-HTTP-Method`. Source: https://github.com/pnp/pnpjs, packages/sp/spqueryable.ts */
export function verbOf(request: RestRequest): Verb {
  const method = request.method.toUpperCase();
  const tunnelled = headerOf(request.headers, 'X-HTTP-Method')?.toUpperCase();
  if (tunnelled !== undefined && method !== 'POST') throw notEmulated(`X-HTTP-Method on ${method}`);
  const asked = tunnelled ?? method;
  const verb = verbs.find((known) => known === (asked === 'PATCH' ? 'MERGE' : asked));
  if (!verb) throw notEmulated(`the method ${asked}`);
  return verb;
}

/** Whether a request asks for JSON verbose. */
export function acceptsVerbose(request: RestRequest): boolean {
  return /odata=verbose/i.test(headerOf(request.headers, 'Accept') ?? '');
}

/** How much metadata a request accepts; without `odata=` it is the minimum. Source: recorded answers in https://github.com/pnp/pnpcore */
export function metadataOf(request: RestRequest): Metadata {
  const accept = headerOf(request.headers, 'Accept') ?? '';
  if (!/application\/json/i.test(accept)) throw notEmulated(`Accept: ${accept === '' ? '(none)' : accept} (SharePoint would answer in XML)`);
  if (/odata(?:\.metadata)?=(?:nometadata|none)/i.test(accept)) return 'none';
  if (acceptsVerbose(request)) return 'verbose';
  const other = /odata(?:\.metadata)?=(\w+)/i.exec(accept)?.[1];
  if (other !== undefined && !/^minimal(metadata)?$/i.test(other)) throw notEmulated(`Accept with odata=${other}`);
  return 'minimal';
}

function refuseHeaders(request: RestRequest): void {
  for (const name of ['Authorization', 'OData-Version', 'X-RequestForceAuthentication']) {
    const value = headerOf(request.headers, name);
    if (value !== undefined && value !== '' && value !== '3.0') throw notEmulated(`the header ${name}`);
  }
}

/** What a call needs besides the request itself. */
export type CallFrame = Pick<Call, 'site' | 'user' | 'now' | 'threshold'>;

/** Prepares a request for the routes. */
export function makeCall(frame: CallFrame, request: RestRequest, url: ParsedUrl): Call {
  refuseHeaders(request);
  return { ...frame, request, url, verb: verbOf(request), options: parseOptions(url.query), metadata: metadataOf(request) };
}

function parsedBody(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    throw invalidQuery('Invalid JSON. A token was not recognized in the JSON content.');
  }
  throw invalidQuery('Invalid JSON. An object was expected in the JSON content.');
}

function isVerbose(call: Pick<Call, 'request'>): boolean {
  return /odata=verbose/i.test(headerOf(call.request.headers, 'Content-Type') ?? '');
}

/** The JSON object in the body of a request; an absent body is an empty object. One of JSON verbose comes in the words of the other formats. */
export function bodyOf(call: Call): Record<string, unknown> {
  const { body } = call.request;
  if (body === undefined || body.trim() === '') return {};
  const type = headerOf(call.request.headers, 'Content-Type') ?? '';
  if (!/application\/json/i.test(type)) throw notEmulated(`a body of Content-Type '${type}'`);
  const parsed = parsedBody(body);
  return isVerbose(call) ? plainBody(parsed) : parsed;
}

/**
 * Refuses (400) a body of JSON verbose that names no type, or another one. The other formats need no type.
 * Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest (that it is needed); the texts are general knowledge.
 */
export function demandType(call: Call, ...types: readonly string[]): void {
  if (!isVerbose(call)) return;
  const named = namedType(parsedBody(call.request.body ?? '{}'));
  if (named === undefined) throw invalidQuery('An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.');
  if (!types.includes(named)) throw invalidQuery(`A type named '${named}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`);
}

/** The time of the request as SharePoint writes dates. */
export function stampOf(call: Pick<Call, 'now'>): string {
  return isoSeconds(call.now);
}

/** The one argument of a path step, as text. */
export function textArgument(call: Call, index: number): string {
  const value = call.url.segments[index]?.args[0]?.value;
  if (typeof value !== 'string') throw invalidQuery(`The expression "${call.url.segments[index]?.text ?? ''}" is not valid.`);
  return value;
}
