import { trackerLists } from '../../../src/schema/trackerLists';
import type { Ask, Reply } from '../request';

/** A list of the tracker on the site that is tried. */
export interface Place {
  /** Path of the list below `_api`. */
  readonly list: string;
  /** Server-relative address of the list. */
  readonly address: string;
  /** An item that an officer made. */
  readonly others: number;
  /** An item that the person made; undefined when they may not make any. */
  readonly own: number | undefined;
}

const everything = { 'If-Match': '*' };
const edit = (list: string, id: number): Ask => ({ method: 'MERGE', path: `${list}/items(${id})`, headers: everything, body: { Title: `Changed ${id}` } });
const titled = [{ FieldName: 'Title', FieldValue: 'By a form' }];
const editByForm = (list: string, id: number): Ask => ({
  method: 'POST', path: `${list}/items(${id})/validateupdatelistitem`, body: { formValues: titled, bNewDocumentUpdate: false },
});
const remove = (list: string, id: number): Ask => ({ method: 'DELETE', path: `${list}/items(${id})`, headers: everything });
const attach = (list: string, id: number): Ask => ({
  method: 'POST', path: `${list}/items(${id})/AttachmentFiles/add(FileName='evidence.txt')`, headers: { 'Content-Type': 'text/plain' }, body: 'words',
});
const extraColumn = '<Field Name="Extra" DisplayName="Extra" Type="Text"/>';
const ownItem = (make: (list: string, id: number) => Ask) => ({ list, own }: Place): Ask | undefined => (own === undefined ? undefined : make(list, own));

/** What can be tried on a list, by its name in the matrix: a request, or none when the person has no item of their own. */
export const operations: Readonly<Record<string, (place: Place) => Ask | undefined>> = {
  'read items': ({ list }) => ({ path: `${list}/items?$select=Title` }),
  'read one item': ({ list, others }) => ({ path: `${list}/items(${others})` }),
  'read versions': ({ list, others }) => ({ path: `${list}/items(${others})/versions` }),
  'read by CAML': ({ list }) => ({ method: 'POST', path: `${list}/getitems`, body: { query: { ViewXml: '<View><RowLimit>5</RowLimit></View>' } } }),
  'read as a stream': ({ list }) => ({ method: 'POST', path: `${list}/RenderListDataAsStream`, body: { parameters: { ViewXml: '<View><RowLimit>5</RowLimit></View>' } } }),
  'read what changed': ({ list }) => ({ method: 'POST', path: `${list}/getchanges`, body: { query: { Item: true, Add: true } } }),
  'add an item': ({ list }) => ({ method: 'POST', path: `${list}/items`, body: { Title: 'Added' } }),
  'add an item by a form': ({ list, address }) => ({
    method: 'POST', path: `${list}/AddValidateUpdateItemUsingPath`,
    body: { listItemCreateInfo: { FolderPath: { DecodedUrl: address }, UnderlyingObjectType: 0 }, formValues: titled, bNewDocumentUpdate: false },
  }),
  "change somebody's item": ({ list, others }) => edit(list, others),
  'change one’s own item': ownItem(edit),
  "change somebody's item by a form": ({ list, others }) => editByForm(list, others),
  'change one’s own item by a form': ownItem(editByForm),
  "bring an old version of somebody's item back": ({ list, others }) => ({ method: 'POST', path: `${list}/items(${others})/versions/restorebyid(512)` }),
  "delete the old versions of somebody's item": ({ list, others }) => ({ method: 'POST', path: `${list}/items(${others})/versions/deleteall` }),
  "delete somebody's item": ({ list, others }) => remove(list, others),
  'delete one’s own item': ownItem(remove),
  "recycle somebody's item": ({ list, others }) => ({ method: 'POST', path: `${list}/items(${others})/recycle` }),
  'recycle one’s own item': ownItem((list, id) => ({ method: 'POST', path: `${list}/items(${id})/recycle` })),
  "attach a file to somebody's item": ({ list, others }) => attach(list, others),
  'attach a file to one’s own item': ownItem(attach),
  'add a column': ({ list }) => ({ method: 'POST', path: `${list}/fields/createfieldasxml`, body: { parameters: { SchemaXml: extraColumn, Options: 8 } } }),
  'rename a column': ({ list }) => ({ method: 'MERGE', path: `${list}/fields/getbyinternalnameortitle('Title')`, headers: everything, body: { Title: 'Other', FieldTypeKind: 2 } }),
  'add a view': ({ list }) => ({ method: 'POST', path: `${list}/views`, body: { Title: 'Mine', PersonalView: false } }),
  'change settings': ({ list }) => ({ method: 'MERGE', path: list, headers: everything, body: { EnableVersioning: false } }),
  'read who has rights': ({ list }) => ({ path: `${list}/roleassignments` }),
  'give rights': ({ list }) => ({ method: 'POST', path: `${list}/roleassignments/addroleassignment(principalid=4,roledefid=1073741829)` }),
  'let the list inherit rights': ({ list }) => ({ method: 'POST', path: `${list}/resetroleinheritance` }),
  'give an item rights of its own': ({ list, others }) => ({ method: 'POST', path: `${list}/items(${others})/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)` }),
  'delete the list': ({ list }) => ({ method: 'DELETE', path: list, headers: everything }),
};

/** What can be tried on the site itself. */
export const siteOperations: Readonly<Record<string, Ask>> = {
  'open the site': { path: 'web?$select=Title' },
  'see the lists': { path: 'web/lists?$select=Title' },
  'make another list': { method: 'POST', path: 'web/lists', body: { Title: 'Mine', BaseTemplate: 100 } },
  'make a permission level': { method: 'POST', path: 'web/roledefinitions', body: { Name: 'Mine', Description: '', Order: 1, BasePermissions: { High: '176', Low: '138612833' } } },
  'change a permission level of the tracker': { method: 'MERGE', path: "web/roledefinitions/getbyname('Scrutiny: add progress')", headers: everything, body: { BasePermissions: { High: '432', Low: '1011028719' } } },
  'read who has rights on the site': { path: 'web/roleassignments' },
};

/** What came of a try. `off`: it is refused to everybody, for the list takes no files, or others point at it. */
export type Cell = 'yes' | 'no' | 'off' | '–';

/** Judges an answer. Throws when it is neither done nor refused for want of a right: then the try itself is wrong. */
export function judge(reply: Reply): Cell {
  if (reply.status < 300) return 'yes';
  if (reply.status === 403 && /-2147024891|UnauthorizedAccess/.test(reply.text)) return 'no';
  if (/AttachmentFiles/.test(reply.of) && reply.status === 400) return 'off';
  if (/DELETE/.test(reply.of) && /-2130575153/.test(reply.text)) return 'off';
  throw new Error(`${reply.of}: ${reply.status} ${reply.text}`);
}

/** Names of the lists in the matrix, in the order of the schema. */
export const listSegments: readonly string[] = trackerLists.map(({ segment }) => segment);
