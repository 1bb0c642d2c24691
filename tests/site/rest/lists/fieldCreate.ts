import { invalidValue, notEmulated } from '../errors';
import type { FieldXml } from '../fieldXml';
import { nextGuid, readGuid } from '../guid';
import type { FieldState, FieldType } from '../state';
import { checkNewField } from './fieldChecks';
import { blankField, isLookup } from './fieldKinds';
import { demandPlainName, nameFromTitle } from './fieldName';
import { fieldsOf, touchOwner, type FieldOwner } from './fieldOwner';
import { behaviorOf, lookupTarget } from './lookupTarget';

const types: readonly FieldType[] = ['Text', 'Note', 'Number', 'Currency', 'Boolean', 'Choice', 'MultiChoice', 'DateTime', 'URL', 'Lookup', 'LookupMulti', 'User', 'UserMulti'];

const understood = ['ID', 'Name', 'StaticName', 'DisplayName', 'Type', 'Format', 'List', 'ShowField', 'Mult', 'Indexed', 'EnforceUniqueValues',
  'Required', 'Hidden', 'RichText', 'RichTextMode', 'NumLines', 'MaxLength', 'Description', 'Group', 'RelationshipDeleteBehavior', 'IsRelationship',
  'UserSelectionMode', 'UserSelectionScope', 'AppendOnly', 'Decimals', 'Min', 'Max', 'Percentage', 'LCID', 'FillInChoice', 'ShowInEditForm', 'ShowInNewForm',
  'ShowInDisplayForm', 'ShowInFilesWidget', 'UnlimitedLengthInDocumentLibrary', 'CustomFormatter', 'SourceID', 'Sortable', 'FriendlyDisplayFormat'];

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

function lengthOf(text: string | undefined): number {
  const length = Number(text ?? '255');
  if (!Number.isInteger(length) || length < 1 || length > 255) throw invalidValue(`MaxLength '${text ?? ''}' is not valid.`);
  return length;
}

function boundOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const bound = Number(text);
  if (Number.isNaN(bound)) throw invalidValue(`The bound '${text}' of a field is no number.`);
  return bound;
}

function formDetails(attributes: FieldXml['attributes']): Partial<FieldState> {
  return {
    isInNewForm: attributes['ShowInNewForm']?.toUpperCase() !== 'FALSE',
    isInEditForm: attributes['ShowInEditForm']?.toUpperCase() !== 'FALSE',
    isInDisplayForm: attributes['ShowInDisplayForm']?.toUpperCase() !== 'FALSE',
  };
}

function kindDetails(attributes: FieldXml['attributes'], type: FieldType): Partial<FieldState> {
  const { NumLines: lines = '6', UserSelectionMode: selection, Format: format } = attributes;
  return {
    numberOfLines: Number(lines), maxLength: lengthOf(attributes['MaxLength']), selectionMode: selection === 'PeopleOnly' ? 0 : 1,
    isDateOnly: type === 'DateTime' && format !== 'DateTime', isRichText: isTrue(attributes['RichText']), isAppendOnly: isTrue(attributes['AppendOnly']),
    minimum: boundOf(attributes['Min']), maximum: boundOf(attributes['Max']), isPercentage: isTrue(attributes['Percentage']),
    currencyLocale: Number(attributes['LCID'] ?? '1033'), isFillIn: isTrue(attributes['FillInChoice']), format: format === 'Image' || format === 'RadioButtons' ? 1 : 0,
  };
}

function detailsOf(xml: FieldXml, type: FieldType): Partial<FieldState> {
  const { attributes } = xml;
  const { Description: description = '', Group: group = 'Custom Columns' } = attributes;
  return {
    description, group, isRequired: isTrue(attributes['Required']), isHidden: isTrue(attributes['Hidden']), isIndexed: isTrue(attributes['Indexed']),
    isUnique: isTrue(attributes['EnforceUniqueValues']), choices: [...xml.choices], defaultValue: xml.defaultValue,
    customFormatter: xml.formatter ?? attributes['CustomFormatter'] ?? null, ...kindDetails(attributes, type), ...formDetails(attributes),
  };
}

function refuseUnknown(attributes: FieldXml['attributes'], options: number): void {
  const other = Object.keys(attributes).find((name) => !understood.includes(name));
  if (other !== undefined) throw notEmulated(`the attribute '${other}' in the schema of a field`);
  if ((options & ~63) !== 0) throw notEmulated(`Options ${options} of createfieldasxml`);
}

function idOf(owner: FieldOwner, text: string | undefined): string {
  const id = text === undefined ? nextGuid(owner.site) : readGuid(text);
  if (id === undefined) throw invalidValue(`The ID '${text ?? ''}' of the field is no GUID.`);
  return id;
}

function internalNameOf(owner: FieldOwner, attributes: FieldXml['attributes'], options: number): string {
  const { DisplayName: display = '', Name: name = '' } = attributes;
  const hasHint = (options & option.internalNameHint) !== 0 && name !== '';
  return demandPlainName(hasHint ? name : nameFromTitle(fieldsOf(owner), display === '' ? name : display));
}

/** Adds a column to where columns stand. */
export function addField(owner: FieldOwner, field: FieldState): FieldState {
  fieldsOf(owner).push(field);
  touchOwner(owner);
  return field;
}

/** Adds a column from its schema. A taken id or internal name is refused. Without the name hint the internal name is made from the display name. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-field */
export function createField(owner: FieldOwner, xml: FieldXml, options: number): FieldState {
  const { attributes } = xml;
  refuseUnknown(attributes, options);
  const type = typeOf(attributes);
  const internalName = internalNameOf(owner, attributes, options);
  const { List: target = '', ShowField: shown = 'Title', DisplayName: display = '' } = attributes;
  const field: FieldState = {
    ...blankField(idOf(owner, attributes['ID']), internalName, type), ...detailsOf(xml, type),
    title: display === '' ? internalName : display, staticName: attributes['StaticName'] ?? internalName,
    ...(isLookup({ type }) ? lookupTarget(owner, { list: target, field: shown, behavior: behaviorOf(attributes['RelationshipDeleteBehavior']) }) : {}),
  };
  checkNewField(owner, field, (options & option.checkDisplayName) !== 0);
  addField(owner, field);
  if ((options & option.toDefaultView) !== 0) owner.list?.views.find((view) => view.isDefault)?.fields.push(internalName);
  return field;
}
