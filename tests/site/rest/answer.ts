import type { Call } from './call';
import { errorBody, type RestError } from './errors';
import type { RestResponse } from './http';
import { messageIn } from './messages';
import { renderEntity, type Entity, type Projection } from './odata/entity';
import { verboseValues } from './odata/verbose';
import { applyOptions } from './odata/collection';

/** What a route answers, before the headers that every answer carries. */
export type Answer = Omit<RestResponse, 'delayMs'>;

function jsonAnswer(call: Pick<Call, 'metadata'>, status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const type = call.metadata === 'verbose' ? 'application/json;odata=verbose;charset=utf-8' : `application/json;odata=${kinds[call.metadata]};streaming=true;charset=utf-8`;
  return { status, headers: { 'Content-Type': type, ...headers }, body: JSON.stringify(call.metadata === 'verbose' ? { d: body } : body) };
}

const kinds = { none: 'nometadata', minimal: 'minimalmetadata', verbose: 'verbose' } as const;

/** The name of what was called, by which JSON verbose wraps a result: `EffectiveBasePermissions`. General knowledge, to be checked on a tenant (the case). */
function calledName(call: Call): string {
  const { segments } = call.url;
  const written = segments[segments.length - 1]?.text ?? '';
  const known = ['GetContextWebInformation', 'EffectiveBasePermissions', 'HasUniqueRoleAssignments', 'Recycle', 'BreakRoleInheritance', 'ResetRoleInheritance', 'GetChanges'];
  const name = written.split('.').pop() ?? '';
  if (name.toLowerCase() === 'contextinfo') return 'GetContextWebInformation';
  return known.find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function metadataUrl(call: Call, name: string): Record<string, unknown> {
  return call.metadata !== 'minimal' ? {} : { 'odata.metadata': `${call.site.url}/_api/$metadata#${name}` };
}

function projectionOf(call: Call): Projection {
  return { select: call.options.select, expand: call.options.expand, metadata: call.metadata };
}

/** One entity: with its ETag in the header too, and `Location` when it was created (201). Source: recorded answers in https://github.com/pnp/pnpcore */
export function entityAnswer(call: Call, entity: Entity, status: 200 | 201 = 200): Answer {
  const body = { ...metadataUrl(call, `${entity.type}s/@Element`), ...renderEntity(entity, projectionOf(call)) };
  const etag = entity.etag === undefined ? {} : { ETag: entity.etag };
  const location = status === 201 ? { Location: entity.id } : {};
  return jsonAnswer(call, status, body, { ...etag, ...location });
}

/** A page of entities that are filtered and cut already. */
export function pageAnswer(call: Call, type: string, entities: readonly Entity[], nextLink?: string): Answer {
  const projection = projectionOf(call);
  const rows = entities.map((entity) => renderEntity(entity, projection));
  if (call.metadata === 'verbose') return jsonAnswer(call, 200, { results: rows, ...(nextLink === undefined ? {} : { __next: nextLink }) });
  const next = nextLink === undefined ? {} : { 'odata.nextLink': nextLink };
  return jsonAnswer(call, 200, { ...metadataUrl(call, `${type}s`), ...next, value: rows });
}

/** A collection, with `$filter`, `$orderby` and `$top` applied. */
export function collectionAnswer(call: Call, type: string, entities: readonly Entity[]): Answer {
  return pageAnswer(call, type, applyOptions(entities, call.options));
}

/** A plain value, as functions return them. */
export function valueAnswer(call: Call, type: string, value: unknown): Answer {
  if (call.metadata === 'verbose') return jsonAnswer(call, 200, verboseValues({ [calledName(call)]: value }));
  return jsonAnswer(call, 200, { ...metadataUrl(call, type), value });
}

/** A structure without identity, such as a permission mask. */
export function complexAnswer(call: Call, type: string, value: Readonly<Record<string, unknown>>): Answer {
  if (call.metadata === 'verbose') return jsonAnswer(call, 200, { [calledName(call)]: { __metadata: { type }, ...verboseValues(value) } });
  return jsonAnswer(call, 200, { ...metadataUrl(call, type), ...value });
}

/** What a method without a result answers. Source: recorded answers in https://github.com/pnp/pnpcore */
export function nullAnswer(call: Call): Answer {
  return jsonAnswer(call, 200, call.metadata === 'verbose' ? { [calledName(call)]: null } : { 'odata.null': true });
}

/** An update that is done: 204, with the new ETag. */
export function mergedAnswer(etag?: string): Answer {
  return { status: 204, headers: etag === undefined ? {} : { ETag: etag }, body: '' };
}

/** A deletion that is done: 200 with nothing in it. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
export function deletedAnswer(): Answer {
  return { status: 200, headers: {}, body: '' };
}

/** How a refusal is written. */
export interface RefusalStyle {
  /** Default `en-GB`. */
  readonly language?: string;
  /** Whether the request accepts JSON verbose. */
  readonly isVerbose?: boolean;
}

/** A refusal. */
export function errorAnswer(error: RestError, { language = 'en-GB', isVerbose = false }: RefusalStyle = {}): Answer {
  const type = isVerbose ? 'application/json;odata=verbose;charset=utf-8' : 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8';
  return { status: error.status, headers: { 'Content-Type': type }, body: errorBody(error, { lang: language, value: messageIn(language, error) }, isVerbose) };
}
