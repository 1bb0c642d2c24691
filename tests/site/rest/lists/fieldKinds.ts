import type { FieldState, FieldType } from '../state';

interface KindFacts {
  readonly kind: number;
  readonly type: string;
  readonly isIndexable: boolean;
}

/** SharePoint's numbers and entity types of columns. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15); which can be indexed: general knowledge. */
const kinds: Readonly<Record<FieldType, KindFacts>> = {
  Integer: { kind: 1, type: 'SP.FieldNumber', isIndexable: true },
  Text: { kind: 2, type: 'SP.FieldText', isIndexable: true },
  Note: { kind: 3, type: 'SP.FieldMultiLineText', isIndexable: false },
  DateTime: { kind: 4, type: 'SP.FieldDateTime', isIndexable: true },
  Counter: { kind: 5, type: 'SP.Field', isIndexable: true },
  Choice: { kind: 6, type: 'SP.FieldChoice', isIndexable: true },
  Lookup: { kind: 7, type: 'SP.FieldLookup', isIndexable: true },
  LookupMulti: { kind: 7, type: 'SP.FieldLookup', isIndexable: false },
  Boolean: { kind: 8, type: 'SP.Field', isIndexable: true },
  Number: { kind: 9, type: 'SP.FieldNumber', isIndexable: true },
  Currency: { kind: 10, type: 'SP.FieldCurrency', isIndexable: true },
  URL: { kind: 11, type: 'SP.FieldUrl', isIndexable: false },
  Computed: { kind: 12, type: 'SP.FieldComputed', isIndexable: false },
  Guid: { kind: 14, type: 'SP.FieldGuid', isIndexable: false },
  MultiChoice: { kind: 15, type: 'SP.FieldMultiChoice', isIndexable: false },
  File: { kind: 18, type: 'SP.Field', isIndexable: false },
  Attachments: { kind: 19, type: 'SP.Field', isIndexable: false },
  User: { kind: 20, type: 'SP.FieldUser', isIndexable: true },
  UserMulti: { kind: 20, type: 'SP.FieldUser', isIndexable: false },
  ContentTypeId: { kind: 25, type: 'SP.Field', isIndexable: true },
};

/** What SharePoint says of a type of column. */
export function kindOf(type: FieldType): KindFacts {
  return kinds[type];
}

/** Whether a column points at items of a list. */
export function isLookup(field: Pick<FieldState, 'type'>): boolean {
  return field.type === 'Lookup' || field.type === 'LookupMulti';
}

/** Whether a column points at people. */
export function isUser(field: Pick<FieldState, 'type'>): boolean {
  return field.type === 'User' || field.type === 'UserMulti';
}

/** Whether a lookup or person column holds several. */
export function isMulti(field: Pick<FieldState, 'type'>): boolean {
  return field.type === 'LookupMulti' || field.type === 'UserMulti';
}

/** The name under which a column stands in JSON: `_UIVersionString` is `OData__UIVersionString`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function entityName(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

/** A column with everything at its default. */
export function blankField(id: string, internalName: string, type: FieldType): FieldState {
  return {
    id, internalName, type, isBuiltIn: false, isReadOnly: false, staticName: internalName, title: internalName, description: '',
    group: 'Custom Columns', isRequired: false, isHidden: false, isIndexed: false, isUnique: false, isDateOnly: false, isRichText: false,
    choices: [], defaultValue: null, customFormatter: null, maxLength: 255, numberOfLines: 6, lookupListId: '', lookupField: 'Title',
    deleteBehavior: 'None', selectionMode: isUser({ type }) ? 1 : 0, minimum: null, maximum: null, isPercentage: false, isAppendOnly: false,
    isFillIn: false, format: 0, currencyLocale: 1033, isInNewForm: true, isInEditForm: true, isInDisplayForm: true, primaryName: '',
  };
}
