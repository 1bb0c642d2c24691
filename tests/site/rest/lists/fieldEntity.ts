import type { Entity } from '../odata/entity';
import { escapeXml } from '../fieldXml';
import { listPath, type FieldState, type ListState, type SiteState } from '../state';
import { entityName, isLookup, isMulti, isUser, kindOf } from './fieldKinds';

const kin = ['Choices', 'FillInChoice', 'EditFormat', 'DisplayFormat', 'FriendlyDisplayFormat', 'DateTimeCalendarType', 'MaxLength',
  'NumberOfLines', 'RichText', 'AppendOnly', 'AllowMultipleValues', 'LookupList', 'LookupField', 'RelationshipDeleteBehavior',
  'IsRelationship', 'SelectionMode', 'MaximumValue', 'MinimumValue'];

const deleteBehaviors = { None: 0, Cascade: 1, Restrict: 2 } as const;

function lookupProperties(field: FieldState): Record<string, unknown> {
  if (isUser(field)) return { AllowMultipleValues: isMulti(field), SelectionMode: field.selectionMode };
  return {
    AllowMultipleValues: isMulti(field), IsRelationship: true, LookupField: field.lookupField, LookupList: `{${field.lookupListId}}`,
    RelationshipDeleteBehavior: deleteBehaviors[field.deleteBehavior],
  };
}

/** What only one type of column has. Source: recorded answers in https://github.com/pnp/pnpcore */
function ownProperties(field: FieldState): Record<string, unknown> {
  if (isLookup(field) || isUser(field)) return lookupProperties(field);
  switch (field.type) {
    case 'Text': return { MaxLength: field.maxLength };
    case 'Note': return { AppendOnly: false, NumberOfLines: field.numberOfLines, RichText: field.isRichText };
    case 'DateTime': return { DateTimeCalendarType: 0, DisplayFormat: field.isDateOnly ? 0 : 1, FriendlyDisplayFormat: 0 };
    case 'Choice': return { FillInChoice: false, Choices: field.choices, EditFormat: 0 };
    case 'MultiChoice': return { FillInChoice: false, Choices: field.choices };
    case 'URL': return { DisplayFormat: 0 };
    default: return {};
  }
}

function truth(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

function schemaXml(field: FieldState): string {
  const attributes: Record<string, string> = {
    Type: field.type, DisplayName: field.title, Required: truth(field.isRequired), EnforceUniqueValues: truth(field.isUnique), Indexed: truth(field.isIndexed),
    Hidden: truth(field.isHidden), ID: `{${field.id}}`, StaticName: field.staticName, Name: field.internalName,
    ...(field.type === 'DateTime' ? { Format: field.isDateOnly ? 'DateOnly' : 'DateTime' } : {}),
    ...(isLookup(field) ? { List: `{${field.lookupListId}}`, ShowField: field.lookupField, RelationshipDeleteBehavior: field.deleteBehavior } : {}),
    ...(isMulti(field) ? { Mult: 'TRUE' } : {}),
  };
  const head = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ');
  const fallback = field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`;
  const choices = field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  return `<Field ${head}>${fallback}${choices === '' ? '' : `<CHOICES>${choices}</CHOICES>`}</Field>`;
}

/** A column as `SP.Field` and its descendants. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15) */
export function fieldEntity(site: SiteState, list: ListState, field: FieldState): Entity {
  const { kind, type } = kindOf(field.type);
  const editLink = `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`;
  return {
    type, id: `${site.url}/_api/${editLink}`, editLink, kin,
    properties: {
      AutoIndexed: false, CanBeDeleted: !field.isBuiltIn, ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null, CustomFormatter: field.customFormatter, DefaultFormula: null, DefaultValue: field.defaultValue,
      Description: field.description, Direction: 'none', EnforceUniqueValues: field.isUnique, EntityPropertyName: entityName(field.internalName),
      Filterable: field.type !== 'Note', FromBaseType: field.isBuiltIn, Group: field.group, Hidden: field.isHidden, Id: field.id,
      Indexed: field.isIndexed, InternalName: field.internalName, ReadOnlyField: field.isReadOnly, Required: field.isRequired,
      SchemaXml: schemaXml(field), Scope: listPath(site, list), Sealed: false, Sortable: field.type !== 'Note' && !isMulti(field),
      StaticName: field.staticName, Title: field.title, FieldTypeKind: kind, TypeAsString: field.type, TypeDisplayName: field.type,
      ValidationFormula: null, ValidationMessage: null, ...ownProperties(field),
    },
  };
}
