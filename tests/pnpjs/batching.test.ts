import { createBatch } from '@pnp/sp/batching.js';
import { InjectHeaders } from '@pnp/queryable';
import { pnpAs } from '../site/rest/pnpAs';
import { makeScene } from '../site/rest.test/scene';

const actionsUrl = '/sites/scrutiny/Lists/ScrutinyActions';

describe("batches, as PnPjs' documents use them", () => {
  it('collect what is asked of sp, of a web and of a list', async () => {
    const { officer, actions, site } = await makeScene();
    const [batched, execute] = officer.batched();
    const results: unknown[] = [];
    const done = [batched.web.select('Title')().then((web) => results.push(web)), batched.web.lists.select('Title')().then((lists) => results.push(lists))];
    await execute();
    await Promise.all(done);
    expect(results).toMatchObject([{ Title: 'Scrutiny' }, [{ Title: 'ScrutinyReviews' }, { Title: 'ScrutinyActions' }]]);

    const [batchedWeb, executeWeb] = officer.web.batched();
    const title = batchedWeb.lists.getByTitle('ScrutinyActions').select('ItemCount')();
    await executeWeb();
    expect(await title).toMatchObject({ ItemCount: 0 });

    const before = site.requests.length;
    const [behavior, executeList] = createBatch(actions);
    const list = officer.web.getList(actionsUrl).using(behavior);
    const added = ['Batch 6', 'Batch 7'].map((Title) => list.items.add({ Title }));
    await executeList();
    expect(await Promise.all(added)).toMatchObject([{ Id: 1 }, { Id: 2 }]);
    expect(site.requests).toHaveLength(before + 1);
  });

  it('are as big as asked for', async () => {
    const { officer, site } = await makeScene();
    const before = site.requests.length;
    const [batched, execute] = officer.batched({ maxRequests: 100 });
    const list = batched.web.getList(actionsUrl);
    const added = Array.from({ length: 150 }, (_, index) => list.items.add({ Title: String(index) }));
    await execute();
    expect(await Promise.all(added)).toHaveLength(150);
    expect(site.requests).toHaveLength(before + 2);
  });

  it('do their work in order: a child sees what the ones before it have written', async () => {
    const { officer } = await makeScene();
    const [batched, execute] = officer.batched();
    const list = batched.web.getList(actionsUrl);
    const steps = [
      list.items.add({ Title: 'A' }), list.items.select('Title')(), list.items.getById(1).update({ Title: 'B' }), list.items.getById(1).select('Title')(),
      list.items.getById(1).delete(), list.items(),
    ];
    await execute();
    const [, first, , second, , third] = await Promise.all(steps as Promise<unknown>[]);
    expect([first, second, third]).toMatchObject([[{ Title: 'A' }], { Title: 'B' }, []]);
  });

  it('refuse one child and not the others: ETags, twins, rights and unknown columns', async () => {
    const { officer, actions } = await makeScene();
    const made = (await actions.items.add({ Title: 'A', ClientKey: 'k' })) as { 'odata.etag': string };
    const [batched, execute] = officer.batched();
    const list = batched.web.getList(actionsUrl);
    const etag = made['odata.etag'];
    const settled = Promise.allSettled([
      list.items.getById(1).update({ Title: 'first' }, etag), list.items.getById(1).update({ Title: 'second' }, etag),
      list.items.add({ Title: 'twin', ClientKey: 'K' }), list.items.add({ Title: 'new', ClientKey: 'n' }), list.items.add({ Title: 'twin of new', ClientKey: 'N' }),
      list.items.add({ Nope: 1 }), list.items.getById(9)(), list.items.add({ Title: 'last' }),
    ]);
    await execute();
    const statuses = (await settled).map((result) => (result.status === 'fulfilled' ? 200 : (result.reason as { status: number }).status));
    expect(statuses).toEqual([200, 412, 500, 200, 500, 400, 404, 200]);
    expect(await actions.items.select('Title')()).toMatchObject([{ Title: 'first' }, { Title: 'new' }, { Title: 'last' }]);
  });

  it('answer each child in the format it accepts', async () => {
    const { officer, site } = await makeScene();
    await officer.web.getList(actionsUrl).items.add({ Title: 'A', HelpersId: [12] });
    const [batched, execute] = pnpAs(site, 'officer').using(InjectHeaders({ Accept: 'application/json;odata=nometadata' })).batched();
    const rows = batched.web.getList(actionsUrl).items();
    await execute();
    expect(Object.keys((await rows)[0] as object).filter((name) => name.startsWith('odata.'))).toEqual([]);
  });
});
