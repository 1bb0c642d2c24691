import { spPost } from '@pnp/sp';
import { body, headers, InjectHeaders } from '@pnp/queryable';
import { pnpAs } from '../site/rest/pnpAs';
import { actionsUrl, full, withRows } from './itemScene';

describe('JSON verbose', () => {
  const verbose = InjectHeaders({ Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' });

  it('is read by PnPjs as the other formats are', async () => {
    const { site } = await withRows([full]);
    const list = pnpAs(site, 'officer').using(verbose).web.getList(actionsUrl);
    expect(await list.items.getById(1)()).toMatchObject({
      __metadata: { type: 'SP.Data.ScrutinyActionsListItem', etag: expect.stringMatching(/,1"$/) as string }, Title: 'Visit',
      HelpersId: { results: [13, 14] }, Review: { __deferred: { uri: expect.stringMatching(/Items\(1\)\/Review$/) as string } },
    });
    const rows: unknown = await list.items.select('Helpers/Title', 'Owner/Title').expand('Helpers', 'Owner')();
    expect(rows).toMatchObject([{ Owner: { Title: 'Priya Shah' }, Helpers: { results: [{ Title: 'Tom Ellis' }, { Title: 'Grace Morgan' }] } }]);
  });

  it('asks for a type and for results', async () => {
    const { site } = await withRows();
    const list = pnpAs(site, 'officer').using(verbose).web.getList(actionsUrl);
    const type = 'SP.Data.ScrutinyActionsListItem';
    const add = (row: object): Promise<unknown> => spPost(list.items, body(row));
    expect(await add({ __metadata: { type }, Title: 'B', HelpersId: { results: [12, 13] } })).toMatchObject({ Title: 'B', HelpersId: { results: [12, 13] } });
    await expect(add({ Title: 'C' })).rejects.toMatchObject({ status: 400 });
    await expect(add({ __metadata: { type: 'SP.Data.OtherListItem' }, Title: 'C' })).rejects.toMatchObject({ status: 400 });
    await expect(add({ __metadata: { type }, HelpersId: [12] })).rejects.toMatchObject({ status: 400 });
    await spPost(list.items.getById(1), headers({ 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' }, body({ __metadata: { type }, Title: 'A2' })));
    expect(await list.items.select('Title')()).toMatchObject([{ Title: 'A2' }, { Title: 'B' }]);
  });

  it('wraps what a method gives in its name', async () => {
    const { site } = await withRows();
    const post = (path: string): unknown => {
      const headers = { Accept: 'application/json;odata=verbose', 'X-RequestDigest': site.issueDigest('officer') };
      return JSON.parse(site.handle({ method: 'POST', url: `${site.url}/_api/${path}`, headers }, 'officer').body);
    };
    expect(post('contextinfo')).toMatchObject({ d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x/) as string } } });
    expect(post("web/lists/getByTitle('ScrutinyActions')/items(1)/recycle()")).toEqual({ d: { Recycle: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } });
  });

  it('names errors by another key', async () => {
    const { site } = await withRows();
    const { body: text } = site.handle({ method: 'GET', url: `${site.url}/_api/web/lists/getByTitle('Nope')`, headers: { Accept: 'application/json;odata=verbose' } }, 'officer');
    expect(JSON.parse(text)).toMatchObject({ error: { code: '-1, System.ArgumentException' } });
  });
});
