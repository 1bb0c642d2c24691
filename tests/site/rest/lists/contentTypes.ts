import type { GuidSource } from '../guid';
import { nextGuid } from '../guid';
import { named } from '../languages';
import type { ContentTypeState } from '../state';

function contentType(id: string, name: string, group: string, fields: string[]): ContentTypeState {
  return { id, name, description: '', group, isHidden: group === '_Hidden', isReadOnly: false, isSealed: id === '0x', fields };
}

/** The content types of a new site, those that the emulator serves. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms452896(v=office.14) for the ids */
export function siteContentTypes(language: string): ContentTypeState[] {
  return [
    contentType('0x', 'System', '_Hidden', ['ContentType']),
    contentType('0x01', named(language, 'Item'), 'List Content Types', ['ContentType', 'Title']),
    contentType('0x0101', named(language, 'Document'), 'Document Content Types', ['ContentType', 'FileLeafRef', 'Title']),
    contentType('0x0120', named(language, 'Folder'), 'Folder Content Types', ['ContentType', 'Title']),
  ];
}

/** A list's own copy of a content type: the id is the parent's, `00` and a GUID. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/aa543822(v=office.14) */
export function childOf(parent: ContentTypeState, source: GuidSource): ContentTypeState {
  return { ...parent, fields: [...parent.fields], id: `${parent.id}00${nextGuid(source).replace(/-/g, '').toUpperCase()}` };
}

/** The content types of a new list: an item or a document, and a folder. */
export function listContentTypes(template: number, language: string, source: GuidSource): ContentTypeState[] {
  const main = template === 101 ? '0x0101' : '0x01';
  return siteContentTypes(language).filter(({ id }) => id === main || id === '0x0120').map((parent) => childOf(parent, source));
}

/** The nearest content type of the site that an id descends from; undefined without one. */
export function parentOf(known: readonly ContentTypeState[], id: string): ContentTypeState | undefined {
  const ancestors = known.filter((candidate) => candidate.id !== id && id.toLowerCase().startsWith(candidate.id.toLowerCase()));
  return ancestors.sort((left, right) => right.id.length - left.id.length)[0];
}
