import { invalidValue, notEmulated } from '../errors';
import type { GuidSource } from '../guid';
import type { ContentTypeState, ListState, SiteState } from '../state';
import { childOf, parentOf } from './contentTypes';
import { isMark, textIn, truthOf } from './properties';

type Setter = (type: ContentTypeState, value: unknown) => void;

const setters: Readonly<Record<string, Setter>> = {
  Name: (type, value) => { type.name = textIn(value); },
  Description: (type, value) => { type.description = textIn(value); },
  Group: (type, value) => { type.group = textIn(value); },
  Hidden: (type, value) => { type.isHidden = truthOf(value); },
  ReadOnly: (type, value) => { type.isReadOnly = truthOf(value); },
};

/** Sets properties of a content type; nothing is set when one of them is refused. A sealed one, or one that is read-only and stays so, is refused. Believed: the refusals. */
export function updateContentType(type: ContentTypeState, body: Readonly<Record<string, unknown>>): void {
  const draft = { ...type };
  for (const [name, value] of Object.entries(body)) {
    if (isMark(name)) continue;
    const setter = setters[name];
    if (!setter) throw notEmulated(`the property '${name}' of a content type`);
    setter(draft, value);
  }
  if (type.isSealed || (type.isReadOnly && draft.isReadOnly)) throw invalidValue(`The content type '${type.name}' is read only.`);
  Object.assign(type, draft);
}

function idOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null && 'StringValue' in value ? value.StringValue : value;
  if (typeof text !== 'string' || !/^0x([0-9a-f]{2})+$/i.test(text)) throw invalidValue(`The content type id ${JSON.stringify(value)} is not valid.`);
  return text;
}

/** Adds a content type to the site; its id names its parent. A taken id or name is refused. Believed: statuses and codes. */
export function addContentType(site: SiteState, body: Readonly<Record<string, unknown>>): ContentTypeState {
  const { Id: wanted, Name: name, ...rest } = body;
  const id = idOf(wanted);
  const parent = parentOf(site.contentTypes, id);
  if (!parent || parent.id === '0x') throw notEmulated(`a content type below ${id}: Item, Document and Folder are known`);
  const isTaken = site.contentTypes.some((other) => other.id.toLowerCase() === id.toLowerCase() || other.name === name);
  if (isTaken) throw invalidValue('A duplicate content type was found.');
  const type: ContentTypeState = { ...parent, id, name: textIn(name), description: '', group: 'Custom Content Types', isReadOnly: false, isSealed: false, fields: [...parent.fields] };
  for (const [key, value] of Object.entries(rest)) if (!isMark(key)) updateContentType({ ...type, isReadOnly: false }, { [key]: value });
  const { Description: description = '', Group: group = type.group, ReadOnly: isReadOnly = false, Hidden: isHidden = false } = rest;
  Object.assign(type, { description, group, isReadOnly, isHidden });
  site.contentTypes.push(type);
  return type;
}

/** Adds a content type of the site to a list, as a child of its own; columns that the list lacks come with it. */
export function addAvailable(site: SiteState & GuidSource, list: ListState, wanted: unknown): ContentTypeState {
  const id = idOf(wanted);
  const parent = site.contentTypes.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!parent) throw notEmulated(`the content type ${id}, which is none of the local site's`);
  if (list.contentTypes.some((other) => other.name === parent.name)) throw invalidValue('A duplicate content type was found.');
  const type = childOf(parent, site);
  for (const name of parent.fields) {
    const column = site.fields.find((field) => field.internalName === name);
    if (column && !list.fields.some((field) => field.internalName === name)) list.fields.push({ ...column });
  }
  list.contentTypes.push(type);
  list.version += 1;
  return type;
}

/** Takes a content type away; one that is in use, or the last of a list, stays. Believed: status and code. */
export function removeContentType(site: SiteState, list: ListState | null, type: ContentTypeState): void {
  const isInUse = list
    ? list.items.some((item) => item.contentTypeId === type.id) || list.contentTypes.length === 1
    : [...site.contentTypes, ...site.lists.flatMap((one) => one.contentTypes)].some((other) => other.id !== type.id && other.id.startsWith(type.id));
  if (isInUse || type.isSealed) throw invalidValue('The content type is in use.');
  const owner = list ?? site;
  owner.contentTypes = owner.contentTypes.filter((other) => other !== type);
}
