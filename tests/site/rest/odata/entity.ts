import { RestError, notEmulated } from '../errors';
import type { NameTree } from './options';
import { verboseValues } from './verbose';

/** Something that the service describes: a list, a field, an item. */
export interface Entity {
  /** `SP.List` and the like. */
  readonly type: string;
  /** Absolute address. */
  readonly id: string;
  /** Address below `_api/`. */
  readonly editLink: string;
  readonly etag?: string;
  /** What is sent by default. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What is sent only when it is selected. */
  readonly onRequest?: Readonly<Record<string, () => unknown>>;
  /** What is sent when it is expanded. */
  readonly navigation?: Readonly<Record<string, () => Entity | readonly Entity[] | null>>;
  /** Names that exist on kin of this entity and are silently left out here. */
  readonly kin?: readonly string[];
  /** The refusal of a name that is not known; default 501, because the real thing may know it. */
  readonly unknown?: (name: string) => RestError;
}

/** How much metadata goes into an answer. */
export type Metadata = 'minimal' | 'none' | 'verbose';

/** What to send of an entity. */
export interface Projection {
  readonly select: NameTree | undefined;
  readonly expand: NameTree;
  readonly metadata: Metadata;
}

const none: NameTree = {};

/** A value that is an object's own, not one that every object has, such as `constructor`. */
function ownValue<Value>(values: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}

function isAll(select: NameTree | undefined): boolean {
  return select === undefined || '*' in select;
}

/** The marks of JSON verbose. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/get-to-know-the-sharepoint-rest-service (`__metadata`) */
function verboseMarks(entity: Entity): Record<string, unknown> {
  const etag = entity.etag === undefined ? {} : { etag: entity.etag };
  return { __metadata: { id: entity.id, uri: entity.id, ...etag, type: entity.type } };
}

function marks(entity: Entity, metadata: Metadata): Record<string, unknown> {
  if (metadata === 'none') return {};
  if (metadata === 'verbose') return verboseMarks(entity);
  const etag = entity.etag === undefined ? {} : { 'odata.etag': entity.etag };
  return { 'odata.type': entity.type, 'odata.id': entity.id, ...etag, 'odata.editLink': entity.editLink };
}

/** 400, a sub-field without its `$expand`. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests (rule); text is general knowledge. */
function notExpanded(name: string, below: NameTree): RestError {
  const path = [name, ...Object.keys(below)].join('/');
  return new RestError(400, '-1, Microsoft.SharePoint.SPException',
    `The query to field '${path}' is not valid. The $expand query string must contain the target field for the query to be valid.`);
}

function selectNavigation(entity: Entity, name: string, projection: Projection, below: NameTree): Record<string, unknown> {
  if (Object.hasOwn(projection.expand, name)) return {};
  if (Object.keys(below).length > 0) throw notExpanded(name, below);
  throw notEmulated(`$select=${name} without a field of it on ${entity.type}: select ${name}/… and expand ${name}`);
}

function refusalOf(entity: Entity, name: string): RestError {
  return entity.unknown ? entity.unknown(name) : notEmulated(`the property '${name}' of ${entity.type}`);
}

function selectName(entity: Entity, name: string, projection: Projection): Record<string, unknown> {
  const below = projection.select?.[name] ?? none;
  if (entity.navigation && Object.hasOwn(entity.navigation, name)) return selectNavigation(entity, name, projection, below);
  if (Object.keys(below).length > 0) throw notEmulated(`$select=${name}/${Object.keys(below).join(',')} on ${entity.type}`);
  if (Object.hasOwn(entity.properties, name)) return { [name]: entity.properties[name] };
  const onRequest = ownValue(entity.onRequest, name);
  if (onRequest) return { [name]: onRequest() };
  if (entity.kin?.includes(name) === true) return {};
  throw refusalOf(entity, name);
}

/** What stands for something that is not expanded, or expanded and empty. Source: https://github.com/pnp/pnpjs/issues/2155 (`@odata.navigationLinkUrl`); `__deferred` as in the documents. */
function linkTo(entity: Entity, name: string, metadata: Metadata): Record<string, unknown> {
  if (metadata === 'none') return {};
  if (metadata === 'verbose') return { [name]: { __deferred: { uri: `${entity.id}/${name}` } } };
  return { [`${name}@odata.navigationLinkUrl`]: `${entity.editLink}/${name}` };
}

/** A nested entity as it stands in another one. */
function renderNested(target: Entity | readonly Entity[], projection: Projection): unknown {
  if ('type' in target) return renderEntity(target, projection);
  const rows = target.map((entity) => renderEntity(entity, projection));
  return projection.metadata === 'verbose' ? { results: rows } : rows;
}

function navigated(entity: Entity, name: string, projection: Projection): Record<string, unknown> {
  const navigation = ownValue(entity.navigation, name);
  if (!navigation) throw refusalOf(entity, name);
  if (!isAll(projection.select) && !(name in (projection.select ?? none))) return {};
  const target = navigation();
  if (target === null) return linkTo(entity, name, projection.metadata);
  const select = projection.select?.[name];
  const below = select === undefined || Object.keys(select).length === 0 ? undefined : select;
  return { [name]: renderNested(target, { ...projection, select: below, expand: projection.expand[name] ?? none }) };
}

function expanded(entity: Entity, projection: Projection): Record<string, unknown> {
  return Object.assign({}, ...Object.keys(projection.expand).map((name) => navigated(entity, name, projection))) as Record<string, unknown>;
}

function deferred(entity: Entity, projection: Projection): Record<string, unknown> {
  if (projection.metadata !== 'verbose' || !isAll(projection.select)) return {};
  const names = Object.keys(entity.navigation ?? {}).filter((name) => !(name in projection.expand));
  return Object.assign({}, ...names.map((name) => linkTo(entity, name, 'verbose'))) as Record<string, unknown>;
}

function valuesOf(entity: Entity, projection: Projection): Record<string, unknown> {
  const result: Record<string, unknown> = isAll(projection.select) ? { ...entity.properties } : {};
  for (const name of Object.keys(projection.select ?? none)) {
    if (name !== '*') Object.assign(result, selectName(entity, name, projection));
  }
  return projection.metadata === 'verbose' ? verboseValues(result) : result;
}

/** An entity as JSON: its marks when metadata is asked for, what is selected, what is expanded. Source: recorded answers in https://github.com/pnp/pnpcore */
export function renderEntity(entity: Entity, projection: Projection): Record<string, unknown> {
  return { ...marks(entity, projection.metadata), ...deferred(entity, projection), ...expanded(entity, projection), ...valuesOf(entity, projection) };
}
