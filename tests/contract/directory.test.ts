import { openReadySite } from '../builders/testSite';

describe('the directory', () => {
  it('finds people of the tenancy by the beginning of a name, whether the site knows them or not', async () => {
    const { directory } = (await openReadySite()).as('officer');
    expect((await directory.search(' Reed ')).map(({ name }) => name)).toEqual(['Sam Reed', 'Tamsin Reed']);
    expect(await directory.search('owen')).toEqual([
      { loginName: 'i:0#.f|membership|owen.price@council.example', name: 'Owen Price', email: 'owen.price@council.example', jobTitle: 'School Transport Manager' },
    ]);
  });

  it('asks nobody for blank words', async () => {
    const test = await openReadySite();
    const before = test.site.requests.length;
    expect(await test.as('officer').directory.search('  ')).toEqual([]);
    expect(test.site.requests.length).toBe(before);
  });

  it.each(["O'Brien", '"},{"QueryString":"Sam"', '<b>&\u202e', 'x'.repeat(2000)])('takes %j as nothing but words', async (words) => {
    expect(await (await openReadySite()).as('officer').directory.search(words)).toEqual([]);
  });

  it('makes somebody known to the site, once, however often it is asked', async () => {
    const { directory } = (await openReadySite()).as('officer');
    const [found] = await directory.search('Owen');
    const admitted = await directory.admit(found?.loginName ?? '');
    expect(admitted).toEqual({ userId: expect.any(Number), name: 'Owen Price', email: 'owen.price@council.example' });
    expect(await directory.admit(found?.loginName ?? '')).toEqual(admitted);
  });

  it('says when nobody is called so, and who may not ask', async () => {
    const test = await openReadySite();
    await expect(test.as('officer').directory.admit('i:0#.f|membership|nobody@council.example')).rejects.toMatchObject({ name: 'StoreError' });
    await expect(test.as('stranger').directory.search('Sam')).rejects.toMatchObject({ kind: 'not-allowed' });
  });
});
