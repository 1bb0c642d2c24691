import { Web } from '@pnp/sp/webs/index.js';
import { refusalOf } from '../site/rest/pnpAs';
import { wholeScene } from './wholePnp';

describe("webs and sites, as PnPjs' documents use them", () => {
  it('are read, whole and in part', async () => {
    const { sp, notes } = await wholeScene();
    expect(await sp.web()).toMatchObject({ Title: 'Scrutiny', Url: 'https://council.example/sites/scrutiny', ServerRelativeUrl: '/sites/scrutiny', Language: 2057, WebTemplate: 'GROUP' });
    expect(await sp.web.select('Title', 'CurrentUser/Title', 'RegionalSettings/LocaleId', 'Lists/Title').expand('CurrentUser', 'RegionalSettings', 'Lists')()).toMatchObject({
      Title: 'Scrutiny', CurrentUser: { Title: 'Sam Reed' }, RegionalSettings: { LocaleId: 2057 }, Lists: [{ Title: 'Notes' }],
    });
    expect(await Web(notes.items)()).toMatchObject({ Title: 'Scrutiny' });
    expect(await sp.web.allProperties()).toMatchObject({ vti_x005f_defaultlanguage: 'en-gb' });
  });

  it('are renamed by their owners', async () => {
    const { sp, as, state } = await wholeScene();
    await sp.web.update({ Title: 'New Title', Description: 'My new description' });
    expect(state()).toMatchObject({ title: 'New Title', description: 'My new description' });
    expect((await refusalOf(as('owner').web.update({ Title: 'x' }))).status).toBe(403);
    expect((await refusalOf(sp.web.update({ AlternateCssUrl: 'x' }))).status).toBe(501);
  });

  it('stand alone: no parent, no subsites, no tenant properties', async () => {
    const { sp } = await wholeScene();
    expect(await sp.web.getParentWeb()).toBeNull();
    expect([await sp.web.webs(), await sp.web.webinfos(), await sp.web.getSubwebsFilteredForCurrentUser()()]).toEqual([[], [], []]);
    expect(await sp.web.getStorageEntity('key')).toEqual({ 'odata.null': true });
    expect(await sp.web.mapToIcon('test.docx')).toBe('icdocx.png');
    const unknown = [() => sp.web.webs.add('t', 'u'), () => sp.web.delete(), () => sp.web.applyTheme('a', 'b', 'c', false), () => sp.web.availableWebTemplates()()];
    for (const work of unknown) expect((await refusalOf(work())).status).toBe(501);
  });

  it('tell what happened on them since a token', async () => {
    const { sp, notes, clock } = await wholeScene();
    await sp.web.lists.add('Other');
    await notes.items.add({ Title: 'A' });
    const { CurrentChangeToken: ChangeTokenStart } = await sp.web.select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>();
    clock.advance(60);
    await sp.web.lists.getByTitle('Other').items.add({ Title: 'B' });
    await notes.items.getById(1).update({ Title: 'A2' });
    const query = { Item: true, Add: true, Update: true, DeleteObject: true };
    const since = { ...query, ChangeTokenStart } as never;
    expect(await sp.web.getChanges(since)).toMatchObject([{ ChangeType: 1, ItemId: 1 }, { ChangeType: 2, ItemId: 1, Time: '2026-07-01T12:01:00Z' }]);
    expect(await sp.web.getChanges(query as never)).toHaveLength(3);
    expect(await sp.site.getChanges(query as never)).toHaveLength(3);
    expect((await refusalOf(notes.getChanges(since))).status).toBe(400);
    expect(await refusalOf(sp.web.getChanges({ Add: true, Web: true } as never))).toMatchObject({ status: 501, message: expect.stringContaining("'Web'") as string });
  });

  it('are reached through the site collection', async () => {
    const { sp, state } = await wholeScene();
    const { id, webId } = state();
    expect(await sp.site.select('Id', 'Url', 'ServerRelativeUrl')()).toMatchObject({ Id: id, Url: 'https://council.example/sites/scrutiny', ServerRelativeUrl: '/sites/scrutiny' });
    expect(await sp.site.rootWeb.lists.getByTitle('Notes').select('Title')()).toMatchObject({ Title: 'Notes' });
    expect(await (await sp.site.getRootWeb()).select('Id')()).toMatchObject({ Id: webId });
    expect(await (await sp.site.openWebById(webId)).web.lists.select('Title')()).toMatchObject([{ Title: 'Notes' }]);
    expect(await sp.site.exists('https://council.example/sites/scrutiny')).toBe(true);
    expect(await sp.site.exists('https://council.example/sites/other')).toBe(false);
    expect(await sp.web.getContextInfo()).toMatchObject({ WebFullUrl: 'https://council.example/sites/scrutiny', FormDigestTimeoutSeconds: 1800 });
    expect((await refusalOf(sp.site.delete())).status).toBe(501);
  });
});

describe('regional settings', () => {
  it('tell language, zone and the zones and languages there are', async () => {
    const { sp } = await wholeScene({ timeZone: 'Pacific/Auckland' });
    expect(await sp.web.regionalSettings()).toMatchObject({ LocaleId: 2057, DateSeparator: '/', Time24: true });
    expect(await sp.web.regionalSettings.timeZone()).toMatchObject({ Id: 17, Information: { Bias: -720 } });
    expect(await sp.web.regionalSettings.timeZones.select('Id').filter('Id eq 2')()).toMatchObject([{ Id: 2 }]);
    expect(await sp.web.regionalSettings.timeZones.getById(13)).toMatchObject({ Id: 13, Information: { Bias: 480 } });
    expect(await sp.web.regionalSettings.getInstalledLanguages()).toContainEqual({ DisplayName: 'Welsh (United Kingdom)', LanguageTag: 'cy-GB', Lcid: 1106 });
  });

  it('turn times over, in summer and in winter', async () => {
    const { sp } = await wholeScene({ timeZone: 'Pacific/Auckland' });
    const zone = sp.web.regionalSettings.timeZone;
    expect(await zone.utcToLocalTime('2026-01-15T00:00:00Z')).toBe('2026-01-15T13:00:00');
    expect(await zone.utcToLocalTime(new Date('2026-07-15T00:00:00Z'))).toBe('2026-07-15T12:00:00');
    expect(await zone.localTimeToUTC('2026-07-15T00:00:00')).toBe('2026-07-14T12:00:00Z');
    expect(await zone.localTimeToUTC('2026-01-15T00:00:00')).toBe('2026-01-14T11:00:00Z');
  });
});

describe('addresses', () => {
  it('are refused when they are too long', async () => {
    const { notes } = await wholeScene();
    const filterOf = (length: number): string => `Title eq '${'x'.repeat(length)}'`;
    expect(await notes.items.filter(filterOf(1900))()).toEqual([]);
    expect((await refusalOf(notes.items.filter(filterOf(2100))())).status).toBe(400);
    expect((await refusalOf(notes.items.filter(filterOf(4200))())).status).toBe(414);
  });
});
