import { behaviour, believed, type Behaviour } from '../behaviour';
import { columns, lookupColumn } from '../columns';
import { answered, below, has, holds, matches, objectOf, refused, rowsOf, same } from '../expectations';
import { fieldReference, itemsPage, listReference, pnpClient, pnpRecordings } from '../sources';
import type { ScratchList } from '../scratchList';
import type { Reply } from '../request';

const everyone = { 'If-Match': '*' };

function fieldOf(list: ScratchList, name: string): Promise<Reply> {
  return list.get(`/fields/getbyinternalnameortitle('${name}')`);
}

/** How a kind of column says what it is. */
function kind(name: keyof typeof columns, says: string, [internalName, facts]: readonly [string, Readonly<Record<string, unknown>>]): Behaviour {
  return behaviour(`field.${name.toLowerCase()}`, says, {
    source: fieldReference,
    async check(probe) {
      const list = await probe.scratchList([columns[name]]);
      has('field', objectOf(await fieldOf(list, internalName)), { InternalName: internalName, ...facts });
    },
  });
}

const lists: readonly Behaviour[] = [
  behaviour('list.created', 'Making a list answers 201 with the list and its address in LOCATION.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      answered(list.created, 201);
      matches('LOCATION', list.created.headers['location'], /\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)$/i);
    },
  }),
  behaviour('list.defaults', 'A new list keeps 50 versions, has attachments and is not hidden.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      has('list', objectOf(list.created, 201), { EnableVersioning: true, MajorVersionLimit: 50, EnableAttachments: true, Hidden: false, BaseTemplate: 100, ItemCount: 0 });
    },
  }),
  behaviour('list.entity-name', 'An underscore in the name of a list is _x005f_ in its entity types.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList([], { suffix: '_a' });
      matches('ListItemEntityTypeFullName', objectOf(list.created, 201)['ListItemEntityTypeFullName'], /_x005f_aListItem$/);
    },
  }),
  behaviour('list.rename', 'A new title leaves the address as it was.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.send({ method: 'MERGE', below: '', headers: everyone, body: { Title: `${list.title} renamed` } }), 204);
      same('Id', objectOf(await probe.send({ path: `web/getlist('${list.address}')?$select=Id` }))['Id'], list.id);
    },
  }),
  behaviour('list.settings', 'Settings of a list are changed by MERGE, which answers 204.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      const wanted = { Description: 'Words', MajorVersionLimit: 100, EnableAttachments: false, NoCrawl: true };
      answered(await list.send({ method: 'MERGE', below: '', headers: everyone, body: wanted }), 204);
      has('list', objectOf(await list.get('')), wanted);
    },
  }),
  behaviour('list.item-security', 'ReadSecurity and WriteSecurity begin at 1 and can be set to 2.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      has('at first', objectOf(await list.get('?$select=ReadSecurity,WriteSecurity')), { ReadSecurity: 1, WriteSecurity: 1 });
      answered(await list.send({ method: 'MERGE', below: '', headers: everyone, body: { WriteSecurity: 2 } }), 204);
      has('afterwards', objectOf(await list.get('?$select=ReadSecurity,WriteSecurity')), { ReadSecurity: 1, WriteSecurity: 2 });
    },
  }),
  behaviour('list.delete', 'DELETE answers 200, and the list is 404 afterwards.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.send({ method: 'DELETE', below: '', headers: everyone }), 200);
      refused(await probe.send({ path: `web/getlist('${list.address}')` }), 404, '-2147024894, System.IO.FileNotFoundException');
    },
  }),
  behaviour('list.among-others', 'web/lists names it, and can be filtered by title.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      const rows = rowsOf(await probe.send({ path: `web/lists?$select=Id&$filter=${encodeURIComponent(`Title eq '${list.title}'`)}` }));
      same('ids', rows.map((row) => row['Id']), [list.id]);
    },
  }),
  behaviour('list.expand', 'Fields, views and the folder of a list may be expanded with it.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      const row = objectOf(await list.get('?$select=Id,Fields/InternalName,Views/Title,RootFolder/ServerRelativeUrl&$expand=Fields,Views,RootFolder'));
      holds('Fields', (row['Fields'] as { InternalName: string }[]).some(({ InternalName }) => InternalName === 'Title'), { expected: 'Title among them', got: row['Fields'] });
      same('Views', (row['Views'] as unknown[]).length, 1);
      same('RootFolder', below(row, 'RootFolder')['ServerRelativeUrl'], list.address);
    },
  }),
];

const fields: readonly Behaviour[] = [
  kind('words', 'One line of text is Text, kind 2, of 255 characters.', ['Words', { TypeAsString: 'Text', FieldTypeKind: 2, MaxLength: 255 }]),
  kind('notes', 'Several lines are Note, kind 3.', ['Notes', { TypeAsString: 'Note', FieldTypeKind: 3, RichText: false }]),
  kind('dueOn', 'A date without a time is DateTime, kind 4, shown as 0.', ['DueOn', { TypeAsString: 'DateTime', FieldTypeKind: 4, DisplayFormat: 0 }]),
  kind('seenAt', 'A date with a time is shown as 1.', ['SeenAt', { TypeAsString: 'DateTime', FieldTypeKind: 4, DisplayFormat: 1 }]),
  kind('status', 'A choice is Choice, kind 6, with its choices and its default.', ['Status', { TypeAsString: 'Choice', FieldTypeKind: 6, Choices: ['Open', 'Closed'], DefaultValue: 'Open' }]),
  kind('isLate', 'Yes/no is Boolean, kind 8; its default is 0 or 1.', ['IsLate', { TypeAsString: 'Boolean', FieldTypeKind: 8, DefaultValue: '0' }]),
  kind('score', 'A number is Number, kind 9.', ['Score', { TypeAsString: 'Number', FieldTypeKind: 9 }]),
  kind('link', 'A link is URL, kind 11.', ['Link', { TypeAsString: 'URL', FieldTypeKind: 11 }]),
  kind('themes', 'Several choices are MultiChoice, kind 15.', ['Themes', { TypeAsString: 'MultiChoice', FieldTypeKind: 15 }]),
  kind('owner', 'A person is User, kind 20.', ['Owner', { TypeAsString: 'User', FieldTypeKind: 20, AllowMultipleValues: false }]),
  kind('helpers', 'Several persons are UserMulti, kind 20.', ['Helpers', { TypeAsString: 'UserMulti', FieldTypeKind: 20, AllowMultipleValues: true }]),
  kind('key', 'An index and unique values are kept from the XML of the column.', ['ClientKey', { Indexed: true, EnforceUniqueValues: true }]),
  behaviour('field.lookup', 'A lookup is Lookup, kind 7, and names its list in braces.', {
    source: fieldReference,
    async check(probe) {
      const target = await probe.scratchList();
      const list = await probe.scratchList([lookupColumn(target.id, 'Review')]);
      const field = objectOf(await fieldOf(list, 'Review'));
      has('field', field, { TypeAsString: 'Lookup', FieldTypeKind: 7, LookupField: 'Title' });
      matches('LookupList', String(field['LookupList']).toLowerCase(), new RegExp(`^\\{?${target.id.toLowerCase()}\\}?$`));
    },
  }),
  behaviour('field.id-kept', 'A column made from XML keeps the ID that stands in it.', {
    source: fieldReference,
    async check(probe) {
      const id = '6f0b7f1e-51f2-4c3e-9d7e-0c0f5a0d7c11';
      const list = await probe.scratchList();
      answered(await list.addField(`<Field ID="{${id}}" Name="Fixed" DisplayName="Fixed" Type="Text"/>`), 201);
      same('Id', String(objectOf(await fieldOf(list, 'Fixed'))['Id']).toLowerCase(), id);
    },
  }),
  behaviour('field.name-kept', 'With the option 8 the internal name is the Name of the XML, whatever it is called.', {
    source: fieldReference,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.addField('<Field Name="ScrDue" DisplayName="By when, at last" Type="Text"/>', 8), 201);
      has('field', objectOf(await fieldOf(list, 'ScrDue')), { InternalName: 'ScrDue', Title: 'By when, at last' });
    },
  }),
  behaviour('field.name-from-title', 'Without it the internal name is made from the title: a space is _x0020_.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const field = objectOf(await list.addField('<Field DisplayName="Due on" Type="Text"/>', 0), 201);
      has('field', field, { InternalName: 'Due_x0020_on', Title: 'Due on' });
    },
  }),
  behaviour('field.unique-needs-index', 'Unique values without an index are refused.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = await list.addField('<Field Name="Key" DisplayName="Key" Type="Text" EnforceUniqueValues="TRUE"/>');
      holds('status', reply.status >= 400, { expected: 'a refusal', got: reply.status });
    },
  }),
  behaviour('field.rename', 'A new title leaves the internal name as it was.', {
    source: fieldReference,
    async check(probe) {
      const list = await probe.scratchList([columns.words]);
      answered(await list.send({ method: 'MERGE', below: "/fields/getbyinternalnameortitle('Words')", headers: everyone, body: { Title: 'Other words', FieldTypeKind: 2 } }), 204);
      has('field', objectOf(await fieldOf(list, 'Words')), { InternalName: 'Words', Title: 'Other words' });
    },
  }),
  behaviour('field.delete', 'A column that is deleted is unknown afterwards.', {
    source: fieldReference,
    async check(probe) {
      const list = await probe.scratchList([columns.words]);
      await list.add();
      answered(await list.send({ method: 'DELETE', below: "/fields/getbyinternalnameortitle('Words')", headers: everyone }), 200);
      refused(await list.get('/items?$select=Words'), 400, '-1, Microsoft.SharePoint.SPException');
    },
  }),
];

const views: readonly Behaviour[] = [
  behaviour('view.default', 'A new list has one view, which is its default.', {
    source: listReference,
    async check(probe) {
      const list = await probe.scratchList();
      const rows = rowsOf(await list.get('/views?$select=Id,DefaultView'));
      same('default', rows.map((row) => row['DefaultView']), [true]);
    },
  }),
  behaviour('view.add-field', 'addviewfield adds a column to a view, at its end.', {
    source: listReference,
    async check(probe) {
      const list = await probe.scratchList([columns.words]);
      answered(await list.send({ method: 'POST', below: "/defaultview/viewfields/addviewfield('Words')" }), 200);
      const { Items: names } = objectOf(await list.get('/defaultview/viewfields'));
      same('last', (names as string[]).at(-1), 'Words');
    },
  }),
  behaviour('view.create', 'Making a view answers 201 with the view.', {
    source: listReference,
    async check(probe) {
      const list = await probe.scratchList();
      const body = { Title: 'Mine', RowLimit: 10, PersonalView: false };
      has('view', objectOf(await list.send({ method: 'POST', below: '/views', body }), 201), { Title: 'Mine', RowLimit: 10 });
    },
  }),
];

/** Lists, columns and views. */
export const listBehaviours: readonly Behaviour[] = [...lists, ...fields, ...views];
