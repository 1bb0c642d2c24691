/** Columns for scratch lists, by kind. */
export const columns = {
  words: '<Field Name="Words" DisplayName="Words" Type="Text"/>',
  notes: '<Field Name="Notes" DisplayName="Notes" Type="Note" NumLines="6" RichText="FALSE"/>',
  score: '<Field Name="Score" DisplayName="Score" Type="Number"/>',
  ranked: '<Field Name="Ranked" DisplayName="Ranked" Type="Number" Indexed="TRUE"/>',
  isLate: '<Field Name="IsLate" DisplayName="Late" Type="Boolean"><Default>0</Default></Field>',
  status: '<Field Name="Status" DisplayName="Status" Type="Choice"><Default>Open</Default><CHOICES><CHOICE>Open</CHOICE><CHOICE>Closed</CHOICE></CHOICES></Field>',
  themes: '<Field Name="Themes" DisplayName="Themes" Type="MultiChoice"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
  link: '<Field Name="Link" DisplayName="Link" Type="URL" Format="Hyperlink"/>',
  seenAt: '<Field Name="SeenAt" DisplayName="Seen at" Type="DateTime" Format="DateTime"/>',
  dueOn: '<Field Name="DueOn" DisplayName="Due on" Type="DateTime" Format="DateOnly"/>',
  owner: '<Field Name="Owner" DisplayName="Owner" Type="User" UserSelectionMode="PeopleOnly"/>',
  helpers: '<Field Name="Helpers" DisplayName="Helpers" Type="UserMulti" Mult="TRUE" UserSelectionMode="PeopleOnly"/>',
  key: '<Field Name="ClientKey" DisplayName="Client key" Type="Text" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
} as const;

/** A column that points at items of a list. */
export function lookupColumn(listId: string, name: string, attributes = ''): string {
  return `<Field Name="${name}" DisplayName="${name}" Type="Lookup" List="{${listId}}" ShowField="Title" ${attributes}/>`;
}

/** A column that points at several items of a list. */
export function manyLookupColumn(listId: string, name: string): string {
  return `<Field Name="${name}" DisplayName="${name}" Type="LookupMulti" Mult="TRUE" List="{${listId}}" ShowField="Title"/>`;
}
