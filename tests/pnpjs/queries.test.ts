import { InjectHeaders } from '@pnp/queryable';
import type { IList } from '@pnp/sp/lists/index.js';
import { pnpAs, refusalOf } from '../site/rest/pnpAs';
import { makeScene } from '../site/rest.test/scene';
import { filled, titlesOf } from './filledScene';

interface Task {
  Title: string;
  Status: string;
  Score: number;
  IsLate: boolean;
  SeenAt: Date;
  Owner: { Id: number; Title: string; EMail: string };
  OwnerId: number;
  Review: { Title: string; Id: number };
}

describe('PnPjs\' own filters', () => {
  it.each<[string, (list: IList) => Promise<unknown>, string[]]>([
    ['text equals', (list) => list.items.filter<Task>((f) => f.text('Status').equals('Not started'))(), ['Alpha', "Gamma's"]],
    ['text starts with', (list) => list.items.filter<Task>((f) => f.text('Title').startsWith('al'))(), ['Alpha']],
    ['text contains', (list) => list.items.filter<Task>((f) => f.text('Title').contains('ta'))(), ['beta', 'delta']],
    ['text in', (list) => list.items.filter<Task>((f) => f.text('Title').in('alpha', 'delta'))(), ['Alpha', 'delta']],
    ['text not in', (list) => list.items.filter<Task>((f) => f.text('Title').notIn('alpha', 'delta'))(), ['beta', "Gamma's"]],
    ['number', (list) => list.items.filter<Task>((f) => f.number('Score').greaterThan(1))(), ['beta', "Gamma's"]],
    ['number is null', (list) => list.items.filter<Task>((f) => f.number('Score').isNull())(), ['delta']],
    ['number is not null', (list) => list.items.filter<Task>((f) => f.number('Score').isNotNull())(), ['Alpha', 'beta', "Gamma's"]],
    ['boolean', (list) => list.items.filter<Task>((f) => f.boolean('IsLate').isTrue())(), ['Alpha', "Gamma's"]],
    ['date', (list) => list.items.filter<Task>((f) => f.date('SeenAt').greaterThan(new Date('2026-05-01')))(), ['beta', 'delta']],
    ['date between', (list) => list.items.filter<Task>((f) => f.date('SeenAt').isBetween(new Date('2026-05-01'), new Date('2026-06-30')))(), ['beta']],
    ['lookup by its id', (list) => list.items.expand('Review').filter<Task>((f) => f.lookup('Review').Id(2))(), ['beta']],
    ['lookup by its text', (list) => list.items.expand('Review').filter<Task>((f) => f.lookup('Review').text('Title').equals('Homes'))(), ['Alpha']],
    ['joined', (list) => list.items.filter<Task>((f) => f.text('Status').equals('Not started').and().number('Score').greaterThan(5))(), ["Gamma's"]],
    ['grouped', (list) => list.items.filter<Task>((f) => f.or(f.text('Title').equals('beta'), f.and(f.boolean('IsLate').isTrue(), f.number('Score').lessThan(2))))(), ['Alpha', 'beta']],
    ['a string', (list) => list.items.filter("substringof('''s',Title) and (Score ge 9 or Score eq null)")(), ["Gamma's"]],
    ['parts of a date', (list) => list.items.filter('month(SeenAt) eq 6 and day(SeenAt) eq 1 and year(SeenAt) eq 2026')(), ['beta']],
    ['datetime literals', (list) => list.items.filter("SeenAt le datetime'2026-06-01T10:00:00Z'")(), ['Alpha', 'beta']],
    ['a person', (list) => list.items.expand('Owner').filter("Owner/EMail eq 'tom.ellis@council.example'")(), ['beta']],
  ])('%s', async (_name, ask, titles) => {
    const { actions } = await filled();
    expect(titlesOf(await ask(actions))).toEqual(titles);
  });
});

describe('filters by hand', () => {
  it('take GUIDs, in a literal or as a text', async () => {
    const { actions } = await filled();
    const { GUID: guid } = await actions.items.getById(2).select('GUID')<{ GUID: string }>();
    for (const literal of [`guid'${guid.toUpperCase()}'`, `'${guid}'`]) {
      const filter = `GUID eq ${literal}`;
      expect(titlesOf(await actions.items.filter(filter)())).toEqual(['beta']);
    }
  });

  it('are refused for what the list has not, whether there are rows or not', async () => {
    const { actions, reviews } = await makeScene();
    const statusOf = async (work: Promise<unknown>): Promise<number> => (await refusalOf(work)).status;
    for (const list of [actions, reviews]) {
      expect(await statusOf(list.items.select('Id', 'Nope')())).toBe(400);
      expect(await statusOf(list.items.expand('Nope')())).toBe(400);
      expect(await statusOf(list.items.filter('Nope eq 1')())).toBe(400);
      expect(await statusOf(list.items.orderBy('Nope')())).toBe(400);
      expect(await statusOf(list.items.select('Author/Title')())).toBe(400);
      expect(await statusOf(list.items.select('Author/valueOf').expand('Author')())).toBe(501);
    }
    expect(await statusOf(actions.items.select('Review/Nope').expand('Review')())).toBe(400);
    expect(await actions.items.select('*', 'Review/Title', 'Author/EMail', 'HasUniqueRoleAssignments').expand('Review', 'Author')()).toEqual([]);
  });

  it('find by a unique column what is there, alone, joined and grouped', async () => {
    const { actions } = await filled();
    for (const [id, key] of [[1, 'k1'], [2, 'k2'], [4, 'k4']] as const) await actions.items.getById(id).update({ ClientKey: key });
    const ask = async (filter: string): Promise<string[]> => titlesOf(await actions.items.filter(filter)());
    expect(await ask("ClientKey eq 'K2'")).toEqual(['beta']);
    expect(await ask("ClientKey eq 'k4' or ClientKey eq 'k1' or ClientKey eq 'none'")).toEqual(['Alpha', 'delta']);
    expect(await ask("ClientKey eq 'k4' and Title eq 'beta'")).toEqual([]);
    expect(await ask("ClientKey eq 'k4' or Title eq 'beta'")).toEqual(['beta', 'delta']);
    expect(await ask('ClientKey eq null')).toEqual(["Gamma's"]);
  });
});

describe('pages', () => {
  it('follow one another to the end, in any order', async () => {
    const { actions } = await filled();
    const pages: string[][] = [];
    for await (const page of actions.items.select('Title', 'Score').orderBy('Score', false).top(3)) pages.push(titlesOf(page));
    expect(pages).toEqual([["Gamma's", 'beta', 'Alpha'], ['delta']]);
    expect(titlesOf(await actions.items.top(2).skip(2)())).toEqual(["Gamma's", 'delta']);
  });

  it('follow one another in JSON verbose too', async () => {
    const { site } = await filled();
    const list = pnpAs(site, 'officer').using(InjectHeaders({ Accept: 'application/json;odata=verbose' })).web.getList('/sites/scrutiny/Lists/ScrutinyActions');
    const pages: string[][] = [];
    for await (const page of list.items.select('Title').top(3)) pages.push(titlesOf(page));
    expect(pages).toEqual([['Alpha', 'beta', "Gamma's"], ['delta']]);
  });

  it('are counted by the thousand', async () => {
    const { actions } = await filled();
    expect(await refusalOf(actions.items.top(5001)())).toMatchObject({ status: 501 });
    expect(titlesOf(await actions.items.top(5000)())).toHaveLength(4);
  });
});

describe('other collections', () => {
  it('can be skipped through, items cannot', async () => {
    const { officer, site } = await filled();
    expect(await officer.web.lists.select('Title').orderBy('Title').skip(1)()).toMatchObject([{ Title: 'ScrutinyReviews' }]);
    const { status } = site.handle({ method: 'GET', url: `${site.url}/_api/web/lists/getByTitle('ScrutinyActions')/items?$skip=1`, headers: { Accept: 'application/json' } }, 'officer');
    expect(status).toBe(501);
    expect(await pnpAs(site, 'reader').web.lists.filter("Title eq 'ScrutinyActions'").select('Title')()).toMatchObject([{ Title: 'ScrutinyActions' }]);
  });
});
