import { SharePointSite } from '../site/rest/sharePointSite';
import { senderTo } from './emulator';
import { openProbe, type OpenProbe } from './probe';
import { runBehaviour } from './runBehaviour';
import { behaviour, believed } from './behaviour';

function open(): { readonly site: SharePointSite; readonly probe: OpenProbe } {
  const site = new SharePointSite();
  return { site, probe: openProbe({ siteUrl: site.url, sender: senderTo(site, 'officer'), prefix: 'Conformance-test-' }) };
}

const save = (site: SharePointSite): { lists: { title: string }[] } => JSON.parse(site.save()) as { lists: { title: string }[] };

describe('a probe writes to its scratch lists alone', () => {
  it.each([
    ['another list', { method: 'POST', path: "web/lists/getbytitle('Scrutiny actions')/items", body: { Title: 'A' } }],
    ['another list by its address', { method: 'MERGE', path: "web/getlist('/sites/scrutiny/Lists/ScrutinyActions')", body: { Title: 'A' } }],
    ['another list by an alias', { method: 'DELETE', path: "web/getlist(@l)?@l='/sites/scrutiny/Lists/ScrutinyActions'" }],
    ['a list with another title', { method: 'POST', path: 'web/lists', body: { Title: 'Mine', BaseTemplate: 100 } }],
    ['the site', { method: 'MERGE', path: 'web', body: { Title: 'A' } }],
    ['permission levels', { method: 'POST', path: 'web/roledefinitions', body: { Name: 'A' } }],
    ['the rights of the site', { method: 'POST', path: 'web/roleassignments/addroleassignment(principalid=3,roledefid=1073741829)' }],
    ['a group', { method: 'POST', path: "web/sitegroups(3)/users", body: { LoginName: 'a' } }],
    ['the recycle bin', { method: 'POST', path: "web/recyclebin('11111111-1111-1111-1111-111111111111')/restore()" }],
    ['a list by its full address', { method: 'DELETE', path: "https://council.example/sites/scrutiny/_api/web/lists(guid'11111111-1111-1111-1111-111111111111')" }],
    ['anything in a batch of its own making', { method: 'POST', path: '$batch', body: '' }],
  ] as const)('not to %s', async (_words, ask) => {
    const { site, probe } = open();
    await probe.scratchList();
    const before = site.requests.length;
    await expect(probe.send(ask)).rejects.toThrow('its own scratch lists alone');
    await expect(probe.batch([{ path: 'web?$select=Id' }, ask])).rejects.toThrow('its own scratch lists alone');
    expect(site.requests).toHaveLength(before);
  });

  it('deletes them at the end, once', async () => {
    const { site, probe } = open();
    await probe.scratchList();
    await probe.scratchList();
    expect(save(site).lists.map(({ title }) => title)).toEqual(['Conformance-test-1', 'Conformance-test-2']);
    await probe.close();
    expect(save(site).lists).toEqual([]);
    const before = site.requests.length;
    await probe.close();
    expect(site.requests).toHaveLength(before);
  });

  it('deletes a list as well that it could not look at after it was made', async () => {
    const { site, probe } = open();
    site.faults.next({ kind: 'status', status: 500, match: /RootFolder/ });
    await expect(probe.scratchList()).rejects.toThrow('500');
    expect(save(site).lists).toHaveLength(1);
    await probe.close();
    expect(save(site).lists).toEqual([]);
  });

  it('names a list that it could not delete', async () => {
    const { site, probe } = open();
    await probe.scratchList();
    site.faults.next({ kind: 'status', status: 500, match: ({ headers }) => Object.values(headers).includes('DELETE') });
    await expect(probe.close()).rejects.toThrow("'Conformance-test-1' could not be deleted (500)");
  });
});

describe('what cannot be tried', () => {
  it('is skipped with its reason, never passed', async () => {
    const { probe } = open();
    const check = (): Promise<void> => Promise.reject(new Error('not to be run'));
    const labOnly = behaviour('test.lab', 'Only here.', { source: believed, labOnly: 'It takes a second person.', check });
    expect(await runBehaviour(labOnly, probe)).toEqual({ id: 'test.lab', result: 'skipped', reason: 'It takes a second person.' });
    const skipping = behaviour('test.skip', 'Not here.', { source: believed, check: async (given) => given.skip('No mail.') });
    expect(await runBehaviour(skipping, probe)).toEqual({ id: 'test.skip', result: 'skipped', reason: 'No mail.' });
  });
});
