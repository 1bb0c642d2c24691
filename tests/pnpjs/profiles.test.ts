import { pnpAs, refusalOf } from '../site/rest/pnpAs';
import { SharePointSite } from '../site/rest/sharePointSite';

const query = (words: string, more: object = {}): never => ({ AllowEmailAddresses: true, AllowMultipleEntities: false, MaximumEntitySuggestions: 25, QueryString: words, ...more }) as never;

describe("the people picker, as PnPjs' documents use it", () => {
  it('finds people of the site and of the directory by the beginning of a name or an address', async () => {
    const { profiles } = pnpAs(new SharePointSite(), 'owner');
    const names = async (words: string, more?: object): Promise<string[]> => (await profiles.clientPeoplePickerSearchUser(query(words, more))).map(({ DisplayText }) => DisplayText);
    expect(await names('Reed')).toEqual(['Sam Reed', 'Tamsin Reed']);
    expect(await names('amara.ok')).toEqual(['Amara Okafor']);
    expect(await names('guest')).toEqual([]);
    expect(await names('')).toEqual([]);
    expect(await names('t')).toEqual(['Tom Ellis', 'Tamsin Reed']);
    expect(await names('t', { MaximumEntitySuggestions: 1 })).toEqual(['Tom Ellis']);
    expect(await names('Scrutiny', { PrincipalType: 8 })).toEqual(['Scrutiny Owners', 'Scrutiny Visitors', 'Scrutiny Members']);
    expect(await names('Scrutiny', { PrincipalType: 9 })).toHaveLength(4);
  });

  it('gives what ensureUser takes', async () => {
    const sp = pnpAs(new SharePointSite(), 'owner');
    const [found] = await sp.profiles.clientPeoplePickerSearchUser(query('Owen'));
    expect(found).toMatchObject({ Key: 'i:0#.f|membership|owen.price@council.example', IsResolved: true, EntityData: { Email: 'owen.price@council.example', Title: 'School Transport Manager' } });
    expect(await sp.web.ensureUser(found?.Key ?? '')).toMatchObject({ Title: 'Owen Price' });
    const [guest] = await sp.profiles.clientPeoplePickerSearchUser(query('Alex'));
    expect(guest).toMatchObject({ EntityData: { PrincipalType: 'GUEST_USER' } });
  });

  it('resolves one, or says who it could be', async () => {
    const { profiles } = pnpAs(new SharePointSite(), 'owner');
    expect(await profiles.clientPeoplePickerResolveUser(query('priya.shah@council.example'))).toMatchObject({ IsResolved: true, DisplayText: 'Priya Shah' });
    expect(await profiles.clientPeoplePickerResolveUser(query('Reed'))).toMatchObject({ IsResolved: false, MultipleMatches: [{ DisplayText: 'Sam Reed' }, { DisplayText: 'Tamsin Reed' }] });
    expect(await profiles.clientPeoplePickerResolveUser(query('Zzz'))).toMatchObject({ IsResolved: false, MultipleMatches: [] });
  });

  it('is closed to strangers, and profiles are not known', async () => {
    const site = new SharePointSite();
    expect((await refusalOf(pnpAs(site, 'stranger').profiles.clientPeoplePickerSearchUser(query('Sam')))).status).toBe(403);
    expect((await refusalOf(pnpAs(site, 'officer').profiles.myProperties())).status).toBe(501);
    expect((await refusalOf(pnpAs(site, 'officer').profiles.clientPeoplePickerSearchUser(query('Sam', { SharePointGroupID: 3 })))).status).toBe(501);
  });
});
