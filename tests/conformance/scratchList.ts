import { answered, below, objectOf, rowsOf, type Row } from './expectations';
import type { Ask, Reply } from './request';
import type { Scratch } from './scratchOnly';

/** What a scratch list is to have besides its columns. */
export interface ListSettings {
  /** Added to the end of the title. */
  readonly suffix?: string;
  /** Written when the list is made. */
  readonly properties?: Row;
}

/** An address below the list: `/items(1)`, `?$select=Title`. */
export type Below = Omit<Ask, 'path'> & { readonly below: string };

/** A list that a behaviour made for itself. */
export interface ScratchList {
  readonly id: string;
  readonly title: string;
  /** Server-relative: `/sites/x/Lists/Name`. */
  readonly address: string;
  /** Path below `_api`. */
  readonly path: string;
  /** The answer to its creation. */
  readonly created: Reply;
  /** Creates an item that has to be accepted. */
  add(values?: Row): Promise<Row>;
  /** Reads items, with OData options after the question mark. */
  rows(query?: string): Promise<readonly Row[]>;
  get(below: string, headers?: Ask['headers']): Promise<Reply>;
  /** Changes an item; `*` overwrites whatever stands there. */
  merge(id: unknown, values: Row, etag?: string): Promise<Reply>;
  send(ask: Below): Promise<Reply>;
  /** Adds a column by its XML and says how that was answered. */
  addField(xml: string, options?: number): Promise<Reply>;
}

interface Maker {
  send(ask: Ask): Promise<Reply>;
  readonly scratch: Scratch;
}

function listOf(send: Maker['send'], names: Pick<ScratchList, 'id' | 'title' | 'address' | 'created'>): ScratchList {
  const path = `web/lists(guid'${names.id}')`;
  const sendBelow = ({ below: end, ...rest }: Below): Promise<Reply> => send({ ...rest, path: path + end });
  return {
    ...names, path,
    send: sendBelow,
    get: (end, headers = {}) => sendBelow({ below: end, headers }),
    add: async (values = { Title: 'A' }) => objectOf(await sendBelow({ method: 'POST', below: '/items', body: values }), 201),
    rows: async (query = '') => rowsOf(await sendBelow({ below: `/items${query === '' ? '' : `?${query}`}` })),
    merge: (id, values, etag = '*') => sendBelow({ method: 'MERGE', below: `/items(${String(id)})`, headers: { 'If-Match': etag }, body: values }),
    addField: (xml, options = 8) => sendBelow({ method: 'POST', below: '/fields/createfieldasxml', body: { parameters: { SchemaXml: xml, Options: options } } }),
  };
}

/** Makes a list under a name that nobody has, with its columns. */
export async function makeScratchList({ send, scratch }: Maker, fields: readonly string[], settings: ListSettings): Promise<ScratchList> {
  const title = `${scratch.prefix}${scratch.lists.length + 1}${settings.suffix ?? ''}`;
  const created = await send({ method: 'POST', path: 'web/lists', body: { Title: title, BaseTemplate: 100, ...settings.properties } });
  const { Id: id } = objectOf(created, 201);
  // Noted before anything else can fail: it has to be deleted in any case.
  const noted = { id: String(id), title, address: '' };
  scratch.lists.push(noted);
  const folder = await send({ path: `web/lists(guid'${String(id)}')?$select=Id,RootFolder/ServerRelativeUrl&$expand=RootFolder` });
  noted.address = String(below(objectOf(folder), 'RootFolder')['ServerRelativeUrl']);
  const list = listOf(send, { ...noted, created });
  for (const xml of fields) answered(await list.addField(xml), 201);
  return list;
}
