import type { Entity } from '../odata/entity';
import { listPath, sitePath, type FieldState, type ListState, type SiteState } from '../state';
import { entityName, isLookup, isMulti, isUser, kindOf } from './fieldKinds';
import { fieldSchema } from './fieldSchema';

const kin = ['Choices', 'FillInChoice', 'EditFormat', 'DisplayFormat', 'FriendlyDisplayFormat', 'DateTimeCalendarType', 'MaxLength',
  'NumberOfLines', 'RichText', 'AppendOnly', 'AllowHyperlink', 'RestrictedMode', 'AllowMultipleValues', 'LookupList', 'LookupField', 'RelationshipDeleteBehavior',
  'IsRelationship', 'IsDependentLookup', 'PrimaryFieldId', 'DependentLookupInternalNames', 'SelectionMode', 'SelectionGroup', 'MaximumValue', 'MinimumValue',
  'ShowAsPercentage', 'CurrencyLocaleId'];

const deleteBehaviors = { None: 0, Cascade: 1, Restrict: 2 } as const;
/** How SharePoint says that a number has no bound. Source: recorded answers in https://github.com/pnp/pnpcore */
const unbounded = 1.7976931348623157e308;

function lookupProperties(columns: readonly FieldState[], field: FieldState): Record<string, unknown> {
  if (isUser(field)) return { AllowDisplay: true, AllowMultipleValues: isMulti(field), Presence: true, SelectionGroup: 0, SelectionMode: field.selectionMode };
  const primary = columns.find((other) => other.internalName === field.primaryName);
  return {
    AllowMultipleValues: isMulti(field), DependentLookupInternalNames: columns.filter((other) => other.primaryName === field.internalName).map((other) => other.internalName),
    IsDependentLookup: primary !== undefined, IsRelationship: true, LookupField: field.lookupField, LookupList: `{${field.lookupListId}}`,
    PrimaryFieldId: primary?.id ?? null, RelationshipDeleteBehavior: deleteBehaviors[field.deleteBehavior],
  };
}

function numberProperties(field: FieldState): Record<string, unknown> {
  return { DisplayFormat: -1, MaximumValue: field.maximum ?? unbounded, MinimumValue: field.minimum ?? -unbounded, ShowAsPercentage: field.isPercentage };
}

type OwnProperties = (field: FieldState) => Record<string, unknown>;

/** What only one type of column has. Source: recorded answers in https://github.com/pnp/pnpcore */
const ownProperties: Readonly<Partial<Record<FieldState['type'], OwnProperties>>> = {
  Text: (field) => ({ MaxLength: field.maxLength }),
  Note: (field) => ({ AllowHyperlink: false, AppendOnly: field.isAppendOnly, NumberOfLines: field.numberOfLines, RestrictedMode: false, RichText: field.isRichText }),
  Number: numberProperties,
  Currency: (field) => ({ ...numberProperties(field), CurrencyLocaleId: field.currencyLocale }),
  DateTime: (field) => ({ DateTimeCalendarType: 0, DisplayFormat: field.isDateOnly ? 0 : 1, FriendlyDisplayFormat: 0 }),
  Choice: (field) => ({ FillInChoice: field.isFillIn, Choices: field.choices, EditFormat: field.format }),
  MultiChoice: (field) => ({ FillInChoice: field.isFillIn, Choices: field.choices }),
  URL: (field) => ({ DisplayFormat: field.format }),
};

/** A column as `SP.Field` and its descendants; without a list it is a site column. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15) */
export function fieldEntity(site: SiteState, list: ListState | null, field: FieldState): Entity {
  const { kind, type } = kindOf(field.type);
  const editLink = `Web/${list ? `Lists(guid'${list.id}')/` : ''}Fields(guid'${field.id}')`;
  const own = isLookup(field) || isUser(field) ? lookupProperties(list?.fields ?? site.fields, field) : ownProperties[field.type]?.(field) ?? {};
  return {
    type, id: `${site.url}/_api/${editLink}`, editLink, kin,
    properties: {
      AutoIndexed: false, CanBeDeleted: !field.isBuiltIn, ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null, CustomFormatter: field.customFormatter, DefaultFormula: null, DefaultValue: field.defaultValue,
      Description: field.description, Direction: 'none', EnforceUniqueValues: field.isUnique, EntityPropertyName: entityName(field.internalName),
      Filterable: field.type !== 'Note', FromBaseType: field.isBuiltIn, Group: field.group, Hidden: field.isHidden, Id: field.id,
      Indexed: field.isIndexed, IndexStatus: field.isIndexed ? 1 : 0, InternalName: field.internalName, JSLink: 'clienttemplates.js', PinnedToFiltersPane: false,
      ReadOnlyField: field.isReadOnly, Required: field.isRequired, SchemaXml: fieldSchema(field), Scope: list ? listPath(site, list) : sitePath(site), Sealed: false,
      ShowInFiltersPane: 0, Sortable: field.type !== 'Note' && !isMulti(field), StaticName: field.staticName, Title: field.title, FieldTypeKind: kind,
      TypeAsString: field.type, TypeDisplayName: field.type, TypeShortDescription: field.type, ValidationFormula: null, ValidationMessage: null, ...own,
    },
  };
}
