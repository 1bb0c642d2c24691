import { invalidValue, notEmulated } from '../errors';
import { nextGuid } from '../guid';
import type { FieldState, FieldType } from '../state';
import { checkNewField } from './fieldChecks';
import { addField } from './fieldCreate';
import { blankField, kindOf } from './fieldKinds';
import { nameFromTitle } from './fieldName';
import { demandField, fieldsOf, type FieldOwner } from './fieldOwner';
import { setFieldProperty } from './fieldSetters';
import { lookupTarget } from './lookupTarget';
import { isMark, textIn } from './properties';

const addable: readonly FieldType[] = ['Text', 'Note', 'DateTime', 'Choice', 'Lookup', 'Boolean', 'Number', 'Currency', 'URL', 'MultiChoice', 'User'];

function typeOfKind(kind: unknown): FieldType {
  const type = addable.find((candidate) => kindOf(candidate).kind === kind);
  if (!type) throw notEmulated(`adding a field of FieldTypeKind ${JSON.stringify(kind)}`);
  return type;
}

function newField(owner: FieldOwner, title: string, type: FieldType): FieldState {
  const internalName = nameFromTitle(fieldsOf(owner), title);
  return { ...blankField(nextGuid(owner.site), internalName, type), title, isDateOnly: type === 'DateTime' };
}

/** Adds a column from its properties, as `POST fields` has them; the internal name comes from the title. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15) */
export function addFieldByProperties(owner: FieldOwner, body: Readonly<Record<string, unknown>>): FieldState {
  const { Title: title, FieldTypeKind: kind, ...rest } = body;
  if (typeof title !== 'string' || title.trim() === '') throw invalidValue('A field needs a title.');
  const field = newField(owner, title, typeOfKind(kind));
  if (field.type === 'Lookup') throw invalidValue('A lookup is added with AddField: it needs the list that it looks up in.');
  for (const [name, value] of Object.entries(rest)) if (!isMark(name)) setFieldProperty(field, name, value);
  checkNewField(owner, field, false);
  return addField(owner, field);
}

/** Adds a column from `SP.FieldCreationInformation`, the only way to add a lookup without a schema. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15) */
export function addFieldByInformation(owner: FieldOwner, parameters: Readonly<Record<string, unknown>>): FieldState {
  const { LookupListId: list, LookupFieldName: shown = 'Title', LookupWebId: web, IsCompactName: isCompact = false, ...body } = parameters;
  if (web !== undefined && web !== owner.site.webId) throw notEmulated('a lookup into another web');
  if (isCompact !== false) throw notEmulated('IsCompactName');
  if (body['FieldTypeKind'] !== 7) return addFieldByProperties(owner, body);
  const { Title: title, FieldTypeKind: _kind, ...rest } = body;
  const target = lookupTarget(owner, { list: textIn(list), field: textIn(shown), behavior: 'None' });
  const field: FieldState = { ...newField(owner, textIn(title), 'Lookup'), ...target };
  for (const [name, value] of Object.entries(rest)) if (!isMark(name)) setFieldProperty(field, name, value);
  checkNewField(owner, field, false);
  return addField(owner, field);
}

/** Adds a column that shows another column of a lookup's target; nobody writes it. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee538345(v=office.15) */
export function addDependentLookup(owner: FieldOwner, title: string, primaryId: string, shown: string): FieldState {
  const primary = demandField(owner, primaryId, (field) => field.id === primaryId.replace(/[{}]/g, '').toLowerCase());
  if (primary.type !== 'Lookup' && primary.type !== 'LookupMulti') throw invalidValue(`'${primary.title}' is no lookup.`);
  const target = lookupTarget(owner, { list: primary.lookupListId, field: shown, behavior: 'None' });
  const field: FieldState = { ...newField(owner, title, primary.type), ...target, isReadOnly: true, primaryName: primary.internalName };
  checkNewField(owner, field, false);
  return addField(owner, field);
}
