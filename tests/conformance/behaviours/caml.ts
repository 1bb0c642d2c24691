import { behaviour, believed, documented, type Behaviour, type Source } from '../behaviour';
import { columns } from '../columns';
import { objectOf, rowsOf, same, type Row } from '../expectations';
import type { Probe } from '../probe';
import type { ScratchList } from '../scratchList';
import { pnpRecordings } from '../sources';

const camlReference = documented('https://learn.microsoft.com/sharepoint/dev/schema/query-schema');

async function filled(probe: Probe): Promise<ScratchList> {
  const list = await probe.scratchList([columns.score, columns.isLate]);
  for (const row of [{ Title: 'Alpha', Score: 1, IsLate: true }, { Title: 'beta', Score: 2 }, { Title: 'Gamma', Score: 3 }, { Title: 'Delta' }]) await list.add(row);
  return list;
}

function view(where: string, rest = ''): string {
  return `<View><Query><Where>${where}</Where><OrderBy><FieldRef Name="ID"/></OrderBy></Query>${rest}</View>`;
}

async function byCaml(list: ScratchList, viewXml: string): Promise<unknown[]> {
  const reply = await list.send({ method: 'POST', below: '/getitems', body: { query: { ViewXml: viewXml } } });
  return rowsOf(reply).map((row) => row['Id']);
}

function finds(name: string, says: string, [where, ids, source = camlReference]: readonly [string, readonly number[], Source?]): Behaviour {
  return behaviour(`caml.${name}`, says, {
    source,
    check: async (probe) => same(where, await byCaml(await filled(probe), view(where)), ids),
  });
}

function clause(operator: string, field: string, value: string, type = 'Number'): string {
  return `<${operator}><FieldRef Name="${field}"/><Value Type="${type}">${value}</Value></${operator}>`;
}

async function stream(list: ScratchList, viewXml: string, paging?: string): Promise<Row> {
  const parameters = { ViewXml: viewXml, ...(paging === undefined ? {} : { Paging: paging }) };
  return objectOf(await list.send({ method: 'POST', below: '/RenderListDataAsStream', body: { parameters } }));
}

/** Queries in SharePoint's own language, and rows as its pages read them. */
export const camlBehaviours: readonly Behaviour[] = [
  finds('eq', 'CAML Eq finds equal values.', [clause('Eq', 'Score', '2'), [2]]),
  finds('geq-leq', 'CAML And, Geq and Leq find a range.', [`<And>${clause('Geq', 'Score', '2')}${clause('Leq', 'Score', '3')}</And>`, [2, 3]]),
  finds('or', 'CAML Or wants either.', [`<Or>${clause('Lt', 'Score', '2')}${clause('Gt', 'Score', '2')}</Or>`, [1, 3]]),
  finds('is-null', 'CAML IsNull finds empty values.', ['<IsNull><FieldRef Name="Score"/></IsNull>', [4]]),
  finds('is-not-null', 'CAML IsNotNull finds the others.', ['<IsNotNull><FieldRef Name="Score"/></IsNotNull>', [1, 2, 3]]),
  finds('neq', 'CAML Neq finds empty values too.', [clause('Neq', 'Score', '2'), [1, 3, 4], believed]),
  finds('contains', 'CAML Contains finds parts, whatever the capitals.', [clause('Contains', 'Title', 'ET', 'Text'), [2]]),
  finds('begins-with', 'CAML BeginsWith finds beginnings.', [clause('BeginsWith', 'Title', 'Gam', 'Text'), [3]]),
  finds('in', 'CAML In finds any of several values.', ['<In><FieldRef Name="Score"/><Values><Value Type="Number">1</Value><Value Type="Number">3</Value></Values></In>', [1, 3]]),
  finds('boolean', 'CAML reads yes/no as 1 or 0.', [clause('Eq', 'IsLate', '1', 'Boolean'), [1]]),
  behaviour('caml.order', 'CAML orders downwards by Ascending="FALSE", and RowLimit cuts.', {
    source: camlReference,
    async check(probe) {
      const xml = '<View><Query><OrderBy><FieldRef Name="Score" Ascending="FALSE"/></OrderBy></Query><RowLimit>2</RowLimit></View>';
      same('ids', await byCaml(await filled(probe), xml), [3, 2]);
    },
  }),
  behaviour('caml.stream-rows', 'RenderListDataAsStream gives rows of texts.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await filled(probe);
      const { Row: rows } = await stream(list, view(clause('Eq', 'Score', '2'), '<ViewFields><FieldRef Name="Title"/></ViewFields>'));
      const [row = {}] = rows as Row[];
      same('row', [row['ID'], row['Title']], ['2', 'beta']);
    },
  }),
  behaviour('caml.stream-paging', 'It says how to go on in NextHref.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await filled(probe);
      const xml = '<View><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><RowLimit Paged="TRUE">3</RowLimit></View>';
      const first = await stream(list, xml);
      const second = await stream(list, xml, String(first['NextHref']));
      same('rows', [first, second].map(({ Row: rows }) => (rows as Row[]).map((row) => row['ID'])), [['1', '2', '3'], ['4']]);
      same('NextHref of the last page', second['NextHref'], undefined);
    },
  }),
];
