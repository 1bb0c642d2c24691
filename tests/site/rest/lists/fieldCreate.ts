import { duplicateField, invalidValue, notEmulated } from '../errors';
import type { FieldXml } from '../fieldXml';
import { nextGuid, readGuid } from '../guid';
import type { DeleteBehavior, FieldState, FieldType, ListState, SiteState } from '../state';
import { blankField, isLookup, isMulti, kindOf } from './fieldKinds';

const types: readonly FieldType[] = ['Text', 'Note', 'Number', 'Boolean', 'Choice', 'MultiChoice', 'DateTime', 'URL', 'Lookup', 'LookupMulti', 'User', 'UserMulti'];

const understood = ['ID', 'Name', 'StaticName', 'DisplayName', 'Type', 'Format', 'List', 'ShowField', 'Mult', 'Indexed', 'EnforceUniqueValues',
  'Required', 'Hidden', 'RichText', 'RichTextMode', 'NumLines', 'MaxLength', 'Description', 'Group', 'RelationshipDeleteBehavior', 'IsRelationship',
  'UserSelectionMode', 'UserSelectionScope', 'AppendOnly', 'Decimals', 'Min', 'Max', 'FillInChoice', 'ShowInEditForm', 'ShowInNewForm',
  'ShowInDisplayForm', 'ShowInFilesWidget', 'UnlimitedLengthInDocumentLibrary', 'CustomFormatter', 'SourceID', 'Sortable'];

/** Options of `createfieldasxml`. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee542926(v=office.15) */
const option = { internalNameHint: 8, toDefaultView: 16, checkDisplayName: 32 } as const;

function isTrue(value: string | undefined): boolean {
  return value?.toUpperCase() === 'TRUE';
}

function typeOf(attributes: FieldXml['attributes']): FieldType {
  const type = types.find((candidate) => candidate === attributes['Type']);
  if (!type) throw notEmulated(`a field of Type '${attributes['Type'] ?? ''}'`);
  const isDeclaredMulti = type === 'LookupMulti' || type === 'UserMulti';
  if ((isDeclaredMulti || type === 'Lookup' || type === 'User') && isTrue(attributes['Mult']) !== isDeclaredMulti) {
    throw notEmulated(`Type '${type}' with Mult '${attributes['Mult'] ?? ''}': they have to agree`);
  }
  return type;
}

/** Without the name hint SharePoint makes the internal name from the display name. General knowledge, to be checked on a tenant. */
function internalNameOf(attributes: FieldXml['attributes'], options: number): string {
  const title = attributes['DisplayName'] ?? '';
  const hasHint = (options & option.internalNameHint) !== 0 && attributes['Name'] !== undefined;
  const name = hasHint ? attributes['Name'] ?? '' : title.replace(/[^A-Za-z0-9_]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw notEmulated(`the internal name '${name}' of a field`);
  if (name.length > 32) throw notEmulated(`the internal name '${name}': SharePoint cuts names after 32 characters`);
  return name;
}

function behaviorOf(text: string | undefined): DeleteBehavior {
  if (text === undefined || text === 'None') return 'None';
  if (text === 'Restrict') return text;
  throw notEmulated(`RelationshipDeleteBehavior '${text}'`);
}

function targetOf(site: SiteState, list: ListState, attributes: FieldXml['attributes']): Pick<FieldState, 'lookupListId' | 'lookupField' | 'deleteBehavior'> {
  const id = attributes['List'] === 'Self' ? list.id : readGuid(attributes['List'] ?? '');
  const target = site.lists.find((candidate) => candidate.id === id);
  if (!target) throw invalidValue(`The field was found invalid: there is no list '${attributes['List'] ?? ''}' to look up in.`);
  const lookupField = attributes['ShowField'] ?? 'Title';
  if (!target.fields.some((field) => field.internalName === lookupField)) throw invalidValue(`The field was found invalid: '${lookupField}' is no column of '${target.title}'.`);
  return { lookupListId: target.id, lookupField, deleteBehavior: behaviorOf(attributes['RelationshipDeleteBehavior']) };
}

/** Refuses what SharePoint refuses of indexes, uniqueness and restricted deletion. General knowledge, to be checked on a tenant. */
export function checkField(list: ListState, field: FieldState): void {
  if (field.isIndexed && !kindOf(field.type).isIndexable) throw invalidValue(`The column '${field.title}' cannot be indexed: its type is ${field.type}.`);
  if (field.isUnique && !field.isIndexed) throw invalidValue(`The column '${field.title}' cannot enforce unique values: it is not indexed.`);
  if (field.isUnique && field.type === 'Boolean') throw invalidValue(`The column '${field.title}' cannot enforce unique values: its type is Boolean.`);
  if (field.deleteBehavior === 'Restrict' && (!field.isIndexed || isMulti(field))) throw invalidValue(`The column '${field.title}' cannot restrict deletion: it has to be indexed and single.`);
  const others = list.fields.filter((other) => other.isIndexed && other.id !== field.id && other.internalName !== 'ID');
  if (field.isIndexed && others.length >= 20) throw invalidValue('The list has 20 indexed columns: no more can be indexed.');
}

function checkNew(list: ListState, field: FieldState, options: number): void {
  const same = list.fields.find((other) => other.id === field.id || other.internalName.toLowerCase() === field.internalName.toLowerCase());
  if (same) throw duplicateField(same.internalName);
  const hasTitle = list.fields.some((other) => other.title.toLowerCase() === field.title.toLowerCase());
  if ((options & option.checkDisplayName) !== 0 && hasTitle) throw duplicateField(field.title);
  checkField(list, field);
}

function lengthOf(text: string | undefined): number {
  const length = Number(text ?? '255');
  if (!Number.isInteger(length) || length < 1 || length > 255) throw invalidValue(`MaxLength '${text ?? ''}' is not valid.`);
  return length;
}

function detailsOf(xml: FieldXml, type: FieldType): Partial<FieldState> {
  const { attributes } = xml;
  const { Description: description = '', Group: group = 'Custom Columns', NumLines: lines = '6', UserSelectionMode: selection } = attributes;
  return {
    description, group, numberOfLines: Number(lines), maxLength: lengthOf(attributes['MaxLength']), selectionMode: selection === 'PeopleOnly' ? 0 : 1,
    isRequired: isTrue(attributes['Required']), isHidden: isTrue(attributes['Hidden']), isIndexed: isTrue(attributes['Indexed']),
    isUnique: isTrue(attributes['EnforceUniqueValues']), isDateOnly: type === 'DateTime' && attributes['Format'] !== 'DateTime',
    isRichText: isTrue(attributes['RichText']), choices: [...xml.choices], defaultValue: xml.defaultValue,
    customFormatter: xml.formatter ?? attributes['CustomFormatter'] ?? null,
  };
}

/** Adds a column from its schema. A taken id or internal name is refused. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-field */
export function createField(site: SiteState, list: ListState, xml: FieldXml, options: number): FieldState {
  const { attributes } = xml;
  const other = Object.keys(attributes).find((name) => !understood.includes(name));
  if (other !== undefined) throw notEmulated(`the attribute '${other}' in the schema of a field`);
  if ((options & ~63) !== 0) throw notEmulated(`Options ${options} of createfieldasxml`);
  const type = typeOf(attributes);
  const internalName = internalNameOf(attributes, options);
  const id = attributes['ID'] === undefined ? nextGuid(site) : readGuid(attributes['ID']);
  if (id === undefined) throw invalidValue(`The ID '${attributes['ID'] ?? ''}' of the field is no GUID.`);
  const field: FieldState = {
    ...blankField(id, internalName, type), ...detailsOf(xml, type),
    title: attributes['DisplayName'] ?? internalName, staticName: attributes['StaticName'] ?? internalName,
    ...(isLookup({ type }) ? targetOf(site, list, attributes) : {}),
  };
  checkNew(list, field, options);
  list.fields.push(field);
  if ((options & option.toDefaultView) !== 0) list.views.find((view) => view.isDefault)?.fields.push(internalName);
  list.version += 1;
  return field;
}
