import { behaviour, believed, documented, type Behaviour } from '../behaviour';
import { answered, has, matches, objectOf, refused, rowsOf, same } from '../expectations';
import type { Probe } from '../probe';
import type { Reply } from '../request';
import type { ScratchList } from '../scratchList';
import { fieldReference, listReference, pnpClient, pnpRecordings } from '../sources';

const contentTypeReference = documented('https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/aa543822(v=office.14)');
const namesReference = documented('https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms427802(v=office.14)');

/** Adds a column as PnPjs does: verbose JSON both ways. */
function addColumn(list: ScratchList, body: Readonly<Record<string, unknown>>, type = 'SP.Field'): Promise<Reply> {
  const verbose = 'application/json;odata=verbose';
  return list.send({ method: 'POST', below: '/fields', headers: { Accept: verbose, 'Content-Type': verbose }, body: { __metadata: { type }, ...body } });
}

async function column(list: ScratchList, title: string, select: string): Promise<Readonly<Record<string, unknown>>> {
  return objectOf(await list.get(`/fields/getbyinternalnameortitle('${title}')?$select=${select}`));
}

async function viewFields(list: ScratchList): Promise<unknown> {
  return objectOf(await list.get('/defaultview/viewfields'))['Items'];
}

async function withColumns(probe: Probe): Promise<ScratchList> {
  const list = await probe.scratchList();
  for (const name of ['Created', 'Modified']) answered(await list.send({ method: 'POST', below: `/defaultview/viewfields/addviewfield('${name}')` }), 200);
  return list;
}

const columnBehaviours: readonly Behaviour[] = [
  behaviour('column.add', 'POST fields makes a column from properties, in verbose JSON, and answers 201.', {
    source: fieldReference,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await addColumn(list, { Title: 'Line', FieldTypeKind: 2, MaxLength: 40 }, 'SP.FieldText'), 201);
      has('column', await column(list, 'Line', 'TypeAsString,MaxLength,InternalName'), { TypeAsString: 'Text', MaxLength: 40, InternalName: 'Line' });
    },
  }),
  behaviour('column.encoded-name', 'A space in a title is _x0020_ in the internal name.', {
    source: namesReference,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await addColumn(list, { Title: 'My Field', FieldTypeKind: 2 }, 'SP.FieldText'), 201);
      has('column', await column(list, 'My Field', 'InternalName'), { InternalName: 'My_x0020_Field' });
    },
  }),
  behaviour('column.name-cut', 'An internal name from a title is cut after 32 characters.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const title = 'abcdefghijklmnopqrstuvwxyzabcdefghijkl';
      answered(await addColumn(list, { Title: title, FieldTypeKind: 2 }, 'SP.FieldText'), 201);
      has('column', await column(list, title, 'InternalName'), { InternalName: title.slice(0, 32) });
    },
  }),
  behaviour('column.name-numbered', 'A second column of a title gets a 0 at the end of its internal name.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      for (let round = 0; round < 2; round += 1) answered(await addColumn(list, { Title: 'Same', FieldTypeKind: 2 }, 'SP.FieldText'), 201);
      has('column', await column(list, 'Same0', 'Title'), { Title: 'Same' });
    },
  }),
  behaviour('column.choices', 'Choices are a list; buttons are EditFormat 1.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await addColumn(list, { Title: 'Pick', FieldTypeKind: 6, Choices: { results: ['a', 'b'] }, EditFormat: 1, FillInChoice: true }, 'SP.FieldChoice'), 201);
      has('column', await column(list, 'Pick', 'EditFormat,FillInChoice'), { EditFormat: 1, FillInChoice: true });
      same('choices', (await column(list, 'Pick', 'Choices'))['Choices'], ['a', 'b']);
    },
  }),
  behaviour('column.unbounded', 'A number without bounds says the largest numbers there are.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList(['<Field Name="Score" DisplayName="Score" Type="Number"/>']);
      has('column', await column(list, 'Score', 'MaximumValue,MinimumValue'), { MaximumValue: 1.7976931348623157e308, MinimumValue: -1.7976931348623157e308 });
    },
  }),
  behaviour('column.bounds-for-forms', 'The bounds of a number do not hold for a plain write.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList(['<Field Name="Score" DisplayName="Score" Type="Number" Min="0" Max="5"/>']);
      has('item', await list.add({ Title: 'A', Score: 250 }), { Score: 250 });
    },
  }),
  behaviour('column.add-lookup', 'AddField makes a lookup from the id of its list.', {
    source: pnpClient,
    async check(probe) {
      const [target, list] = [await probe.scratchList(), await probe.scratchList()];
      const parameters = { Title: 'Target', FieldTypeKind: 7, LookupListId: target.id, LookupFieldName: 'Title' };
      matches('status', String((await list.send({ method: 'POST', below: '/fields/addfield', body: { parameters } })).status), /^20[01]$/);
      has('column', await column(list, 'Target', 'LookupField,TypeAsString'), { LookupField: 'Title', TypeAsString: 'Lookup' });
    },
  }),
  behaviour('column.in-forms', 'Whether a column is in forms is set by a call of its own.', {
    source: fieldReference,
    async check(probe) {
      const list = await probe.scratchList(['<Field Name="Score" DisplayName="Score" Type="Number"/>']);
      answered(await list.send({ method: 'POST', below: "/fields/getbytitle('Score')/setshowineditform(false)" }), 200);
      matches('schema', (await column(list, 'Score', 'SchemaXml'))['SchemaXml'], /ShowInEditForm="FALSE"/);
    },
  }),
];

const viewBehaviours: readonly Behaviour[] = [
  behaviour('view.move-field', 'moveviewfieldto puts a column at a place counted from 0.', {
    source: listReference,
    async check(probe) {
      const list = await withColumns(probe);
      answered(await list.send({ method: 'POST', below: '/defaultview/viewfields/moveviewfieldto', body: { field: 'Modified', index: 0 } }), 200);
      same('columns', await viewFields(list), ['Modified', 'LinkTitle', 'Created']);
    },
  }),
  behaviour('view.remove-field', 'removeviewfield takes a column out of a view.', {
    source: listReference,
    async check(probe) {
      const list = await withColumns(probe);
      answered(await list.send({ method: 'POST', below: "/defaultview/viewfields/removeviewfield('Created')" }), 200);
      same('columns', await viewFields(list), ['LinkTitle', 'Modified']);
    },
  }),
  behaviour('view.set-xml', 'SetViewXml replaces columns, query and row limit; the title stays.', {
    source: pnpClient,
    async check(probe) {
      const list = await withColumns(probe);
      const viewXml = '<View><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>';
      const { Title } = objectOf(await list.get('/defaultview?$select=Title'));
      answered(await list.send({ method: 'POST', below: '/defaultview/setviewxml', body: { viewXml } }), 200);
      same('columns', await viewFields(list), ['Title']);
      has('view', objectOf(await list.get('/defaultview?$select=Title,RowLimit')), { Title, RowLimit: 7 });
    },
  }),
];

const contentTypeBehaviours: readonly Behaviour[] = [
  behaviour('content.type-of-list', 'A list has content types of its own: their ids begin with the parent\'s, 00 and 32 hexadecimal digits.', {
    source: contentTypeReference,
    async check(probe) {
      const list = await probe.scratchList();
      const [first] = rowsOf(await list.get('/contenttypes?$select=StringId'));
      matches('id', first?.['StringId'], /^0x0100[0-9A-F]{32}$/);
      has('item', await list.add(), { ContentTypeId: first?.['StringId'] });
    },
  }),
  behaviour('content.type-parent', 'The parent of a list\'s first content type is Item.', {
    source: contentTypeReference,
    async check(probe) {
      const list = await probe.scratchList();
      const [first] = rowsOf(await list.get('/contenttypes?$select=StringId'));
      has('parent', objectOf(await list.get(`/contenttypes('${String(first?.['StringId'])}')/parent`)), { StringId: '0x01' });
    },
  }),
  behaviour('content.missing-404', 'A content type that is not there is 404.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      refused(await list.get("/contenttypes('0x0199')"), 404, '-2147024809, System.ArgumentException');
    },
  }),
];

/** Columns from properties, views and content types of a list. */
export const listPartBehaviours: readonly Behaviour[] = [...columnBehaviours, ...viewBehaviours, ...contentTypeBehaviours];
