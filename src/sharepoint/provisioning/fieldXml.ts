import type { Column } from '../../schema/column';

type Attributes = Readonly<Record<string, string>>;

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** SharePoint's type of a column, which is also how it names the type when it is asked (`TypeAsString`). */
export function typeOf(column: Column): string {
  switch (column.kind) {
    case 'text':
      return 'Text';
    case 'note':
      return 'Note';
    case 'choice':
      return 'Choice';
    case 'day':
    case 'instant':
      return 'DateTime';
    case 'number':
      return 'Number';
    case 'lookup':
      return 'Lookup';
    case 'lookup-many':
      return 'LookupMulti';
    case 'person':
      return 'User';
  }
}

/** Attributes that only this kind of column has. @param listIds ids of the lists that are there, by segment */
function ownAttributes(column: Column, listIds: ReadonlyMap<string, string>): Attributes {
  switch (column.kind) {
    case 'text':
      return { MaxLength: '255' };
    case 'note':
      return { RichText: 'FALSE', AppendOnly: 'FALSE', NumLines: '6' };
    case 'choice':
      return { Format: 'Dropdown', FillInChoice: 'FALSE' };
    case 'day':
      return { Format: 'DateOnly' };
    case 'instant':
      return { Format: 'DateTime' };
    case 'number':
      return { Decimals: '0', Min: '0' };
    case 'lookup':
      return { List: braced(listIds, column.target), ShowField: 'Title', RelationshipDeleteBehavior: 'Restrict' };
    case 'lookup-many':
      return { List: braced(listIds, column.target), ShowField: 'Title', Mult: 'TRUE' };
    case 'person':
      return { UserSelectionMode: 'PeopleOnly', ShowField: 'ImnName' };
  }
}

function braced(listIds: ReadonlyMap<string, string>, segment: string): string {
  const id = listIds.get(segment);
  if (id === undefined) throw new Error(`The list ${segment} has to be there before a column can point to it.`);
  return `{${id}}`;
}

function flag(name: string, isSet: boolean): Attributes {
  return isSet ? { [name]: 'TRUE' } : {};
}

/** The schema of a column as SharePoint creates it from. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-list */
export function fieldXml(column: Column, listIds: ReadonlyMap<string, string>): string {
  const isText = column.kind === 'text';
  const attributes: Attributes = {
    ID: `{${column.id}}`,
    Type: typeOf(column),
    Name: column.name,
    StaticName: column.name,
    DisplayName: column.title,
    ...flag('Required', column.isRequired === true),
    ...flag('Indexed', column.isIndexed === true),
    ...flag('EnforceUniqueValues', isText && column.isUnique === true),
    ...flag('Hidden', isText && column.isHidden === true),
    ...ownAttributes(column, listIds),
  };
  const head = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ');
  if (column.kind !== 'choice') return `<Field ${head} />`;
  return `<Field ${head}><CHOICES>${column.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES></Field>`;
}
