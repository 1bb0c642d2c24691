import { clientKeyColumn, type Column } from '../../../src/schema/column';
import { fieldXml } from '../../../src/sharepoint/provisioning/fieldXml';

const id = '11111111-2222-4333-8444-555555555555';
const lists = new Map([['ScrutinyReviews', 'aaaaaaaa-0000-4000-8000-000000000000']]);

describe('the schema of a column', () => {
  it('escapes what people see', () => {
    const column: Column = { kind: 'choice', id, name: 'ScrX', title: 'Who "owns" <it> & when', choices: ['A & B', '<none>'] };
    expect(fieldXml(column, lists)).toBe(
      `<Field ID="{${id}}" Type="Choice" Name="ScrX" StaticName="ScrX" DisplayName="Who &quot;owns&quot; &lt;it&gt; &amp; when" Format="Dropdown" FillInChoice="FALSE">` +
        '<CHOICES><CHOICE>A &amp; B</CHOICE><CHOICE>&lt;none&gt;</CHOICE></CHOICES></Field>',
    );
  });

  it('makes the client key hidden, indexed and unique', () => {
    for (const attribute of ['Hidden="TRUE"', 'Indexed="TRUE"', 'EnforceUniqueValues="TRUE"', 'MaxLength="255"']) {
      expect(fieldXml(clientKeyColumn(id), lists)).toContain(attribute);
    }
  });

  it('keeps notes plain and guards what a lookup points to', () => {
    expect(fieldXml({ kind: 'note', id, name: 'ScrX', title: 'X' }, lists)).toContain('RichText="FALSE"');
    const lookup = fieldXml({ kind: 'lookup', id, name: 'ScrX', title: 'X', isIndexed: true, target: 'ScrutinyReviews' }, lists);
    expect(lookup).toContain('List="{aaaaaaaa-0000-4000-8000-000000000000}"');
    expect(lookup).toContain('RelationshipDeleteBehavior="Restrict"');
  });

  it('is not made before the list that it points to', () => {
    expect(() => fieldXml({ kind: 'lookup-many', id, name: 'ScrX', title: 'X', target: 'ScrutinyOwners' }, lists)).toThrow('ScrutinyOwners');
  });
});
