import { escapeXml } from '../fieldXml';
import type { FieldState } from '../state';
import { isLookup, isMulti } from './fieldKinds';

function truth(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

function formatOf(field: FieldState): Record<string, string> {
  switch (field.type) {
    case 'DateTime': return { Format: field.isDateOnly ? 'DateOnly' : 'DateTime' };
    case 'Choice': return { Format: field.format === 1 ? 'RadioButtons' : 'Dropdown' };
    case 'URL': return { Format: field.format === 1 ? 'Image' : 'Hyperlink' };
    default: return {};
  }
}

function textAttributes(field: FieldState): Record<string, string> {
  if (field.type === 'Text') return { MaxLength: String(field.maxLength) };
  if (field.type !== 'Note') return {};
  return { NumLines: String(field.numberOfLines), RichText: truth(field.isRichText), AppendOnly: truth(field.isAppendOnly) };
}

function numberAttributes(field: FieldState): Record<string, string> {
  return {
    ...(field.minimum === null ? {} : { Min: String(field.minimum) }),
    ...(field.maximum === null ? {} : { Max: String(field.maximum) }),
    ...(field.isPercentage ? { Percentage: 'TRUE' } : {}),
    ...(field.type === 'Currency' ? { LCID: String(field.currencyLocale) } : {}),
  };
}

function hiddenInForms(field: FieldState): Record<string, string> {
  return {
    ...(field.isInNewForm ? {} : { ShowInNewForm: 'FALSE' }),
    ...(field.isInEditForm ? {} : { ShowInEditForm: 'FALSE' }),
    ...(field.isInDisplayForm ? {} : { ShowInDisplayForm: 'FALSE' }),
  };
}

/** A column's schema, which `createfieldasxml` takes back. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-field */
export function fieldSchema(field: FieldState): string {
  const attributes: Record<string, string> = {
    Type: field.type, DisplayName: field.title, Required: truth(field.isRequired), EnforceUniqueValues: truth(field.isUnique), Indexed: truth(field.isIndexed),
    Hidden: truth(field.isHidden), ID: `{${field.id}}`, StaticName: field.staticName, Name: field.internalName, Group: field.group,
    ...formatOf(field), ...textAttributes(field), ...numberAttributes(field), ...hiddenInForms(field),
    ...(field.isFillIn ? { FillInChoice: 'TRUE' } : {}),
    ...(isLookup(field) ? { List: `{${field.lookupListId}}`, ShowField: field.lookupField, RelationshipDeleteBehavior: field.deleteBehavior } : {}),
    ...(field.type === 'User' || field.type === 'UserMulti' ? { UserSelectionMode: field.selectionMode === 0 ? 'PeopleOnly' : 'PeopleAndGroups' } : {}),
    ...(isMulti(field) ? { Mult: 'TRUE' } : {}),
  };
  const head = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ');
  const fallback = field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`;
  const choices = field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  return `<Field ${head}>${fallback}${choices === '' ? '' : `<CHOICES>${choices}</CHOICES>`}</Field>`;
}
