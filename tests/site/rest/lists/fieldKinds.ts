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
  URL: { kind: 11, type: 'SP.FieldUrl', isIndexable: false },
  Computed: { kind: 12, type: 'SP.FieldComputed', isIndexable: false },
  Guid: { kind: 14, type: 'SP.FieldGuid', isIndexable: false },
  MultiChoice: { kind: 15, type: 'SP.FieldMultiChoice', isIndexable: false },
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
    deleteBehavior: 'None', selectionMode: isUser({ type }) ? 1 : 0,
  };
}

function builtIn(id: string, name: string, type: FieldType, changes: Partial<FieldState> = {}): FieldState {
  return { ...blankField(id, name, type), isReadOnly: true, group: '_Hidden', ...changes, isBuiltIn: true };
}

/** The columns that every list of template 100 has (those that the emulator serves). Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms461249(v=office.14) for the ids */
export function builtInFields(): FieldState[] {
  return [
    builtIn('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'ContentTypeId', { title: 'Content Type ID', isHidden: true }),
    builtIn('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Text', { isReadOnly: false, isRequired: true }),
    builtIn('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Computed', { title: 'Title' }),
    builtIn('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Computed', { title: 'Title' }),
    builtIn('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'Counter', { isIndexed: true }),
    builtIn('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Computed', { title: 'Content Type' }),
    builtIn('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'DateTime'),
    builtIn('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'DateTime'),
    builtIn('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'User', { title: 'Created By' }),
    builtIn('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'User', { title: 'Modified By' }),
    builtIn('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Text', { title: 'Version' }),
    builtIn('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments'),
    builtIn('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'Guid', { isHidden: true }),
  ];
}
