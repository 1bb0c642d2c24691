import { invalidValue, notEmulated, unknownField } from '../errors';
import { isLookup, isMulti, isUser } from '../lists/fieldKinds';
import type { Comparable, Reader, ValueKind } from '../odata/compare';
import type { NameTree } from '../odata/options';
import type { FieldState, ItemState, ListState, SiteState, UserState } from '../state';
import { findField, findItem, valueOf } from './itemState';

/** A path of a filter or an order on items. */
export interface Column extends Reader<ItemState> {
  readonly field: FieldState;
  /** Whether it reads a lookup's target, which costs a join. */
  readonly isJoin: boolean;
}

const kinds: Readonly<Partial<Record<FieldState['type'], ValueKind>>> = {
  Text: 'text', Choice: 'text', Number: 'number', Currency: 'number', Integer: 'number', Counter: 'number', Boolean: 'boolean', DateTime: 'date', Guid: 'guid',
  ContentTypeId: 'text',
};

/** How values of a type of column compare; undefined for those that do not. */
export function kindOfColumn(type: FieldState['type']): ValueKind | undefined {
  return kinds[type];
}

function comparable(value: unknown): Comparable {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Columns that cannot stand in a filter or an order. General knowledge, to be checked on a tenant. */
function refuseType(field: FieldState): never {
  if (field.type === 'Note' || field.type === 'URL') {
    throw invalidValue(`The field '${field.internalName}' of type '${field.type}' cannot be used in the query filter expression.`);
  }
  throw notEmulated(`filtering or ordering by '${field.internalName}', a column of type ${field.type}`);
}

/** What can be read of a person through a column. Source: https://github.com/pnp/pnpjs/issues/2595 (the mail is `EMail`) and https://github.com/pnp/pnpjs/issues/919 (the others) */
export const userFields: Readonly<Record<string, (user: UserState) => string | number | null>> = {
  Id: (user) => user.id,
  ID: (user) => user.id,
  Title: (user) => user.name,
  Name: (user) => user.loginName,
  EMail: (user) => user.email,
  UserName: (user) => user.email,
  FirstName: (user) => user.name.split(' ')[0] ?? null,
  LastName: (user) => user.name.split(' ').slice(1).join(' '),
  JobTitle: (user) => (user.jobTitle === '' ? null : user.jobTitle),
  SipAddress: (user) => user.email,
  Department: () => null,
  MobilePhone: () => null,
  WorkPhone: () => null,
  Office: () => null,
};

function userColumn(site: SiteState, field: FieldState, below: string): Column {
  const read = Object.hasOwn(userFields, below) ? userFields[below] : undefined;
  if (!read) throw notEmulated(`'${field.internalName}/${below}' in a filter or an order`);
  return {
    field, isJoin: true, kind: below === 'Id' || below === 'ID' ? 'number' : 'text',
    read: (item) => {
      const user = site.users.find((candidate) => candidate.id === valueOf(item, field));
      return user ? read(user) : null;
    },
  };
}

function targetColumn(site: SiteState, field: FieldState, below: string): Column {
  const target = site.lists.find((list) => list.id === field.lookupListId);
  const column = target && findField(target, below);
  if (!target || !column) throw unknownField(`${field.internalName}/${below}`);
  const kind = kinds[column.type];
  if (!kind || (below !== 'Id' && below !== 'ID' && below !== field.lookupField)) throw notEmulated(`'${field.internalName}/${below}' in a filter or an order`);
  return {
    field, isJoin: true, kind,
    read: (item) => {
      const id = valueOf(item, field);
      const found = typeof id === 'number' ? findItem(target, id) : undefined;
      return found ? comparable(valueOf(found, column)) : null;
    },
  };
}

function joinColumn(site: SiteState, list: ListState, path: readonly string[], expand: NameTree): Column {
  const [name = '', below = ''] = path;
  const field = findField(list, name);
  if (!field || path.length !== 2 || !(isLookup(field) || isUser(field))) throw unknownField(path.join('/'));
  if (!(name in expand)) throw invalidValue(`The query to field '${path.join('/')}' is not valid. The $expand query string must contain the target field for the query to be valid.`);
  if (isMulti(field)) throw notEmulated(`filtering or ordering by the multi-valued column '${name}': public sources disagree whether it works`);
  return isUser(field) ? userColumn(site, field, below) : targetColumn(site, field, below);
}

function idColumn(list: ListState, path: string): Column | undefined {
  const field = path.endsWith('Id') ? findField(list, path.slice(0, -2)) : undefined;
  if (!field || !(isLookup(field) || isUser(field))) return undefined;
  if (isMulti(field)) throw notEmulated(`filtering or ordering by the multi-valued column '${path}': public sources disagree whether it works`);
  return { field, isJoin: false, kind: 'number', read: (item) => comparable(valueOf(item, field)) };
}

/** The column that a path in `$filter` or `$orderby` means; 400 for an unknown one. */
export function columnOf(site: SiteState, list: ListState, path: string, expand: NameTree): Column {
  if (path.includes('/')) return joinColumn(site, list, path.split('/'), expand);
  const byId = idColumn(list, path);
  if (byId) return byId;
  const field = findField(list, path);
  if (!field) throw unknownField(path);
  if (isLookup(field) || isUser(field)) throw notEmulated(`filtering or ordering by '${path}': use '${path}Id'`);
  const kind = kinds[field.type];
  if (!kind) return refuseType(field);
  return { field, isJoin: false, kind, read: (item) => comparable(valueOf(item, field)) };
}
