import { pnpAs, refusalOf } from '../site/rest/pnpAs';
import { SharePointSite } from '../site/rest/sharePointSite';
import { makeScene } from '../site/rest.test/scene';

const financeLogin = 'i:0#.f|membership|amara.okafor@council.example';

function makeSite(): { site: SharePointSite; officer: ReturnType<typeof pnpAs> } {
  const site = new SharePointSite();
  return { site, officer: pnpAs(site, 'officer') };
}

describe("site users, as PnPjs' documents use them", () => {
  it('are listed and found', async () => {
    const { officer } = makeSite();
    const users = await officer.web.siteUsers();
    expect(users.map(({ Title }) => Title)).toEqual(['Sam Reed', 'Priya Shah', 'Tom Ellis', 'Grace Morgan', 'Lee Carter', 'Nia Powell', 'Alex Hughes (Guest)']);
    expect(await officer.web.siteUsers.getById(16)()).toMatchObject({ Title: 'Nia Powell' });
    expect(await officer.web.siteUsers.getByEmail('alex.hughes@parentvoice.example')()).toMatchObject({
      Id: 17, IsShareByEmailGuestUser: true, UserPrincipalName: 'alex.hughes_parentvoice.example#ext#@council.example' });
    expect(await officer.web.siteUsers.getByLoginName('i:0#.f|membership|nia.powell@council.example')()).toMatchObject({ Id: 16 });
    expect(await officer.web.getUserById(12)()).toMatchObject({ Title: 'Priya Shah' });
    expect(await officer.web.currentUser.groups()).toMatchObject([{ Title: 'Scrutiny Owners' }]);
    expect(await officer.web.siteUsers.top(2).skip(1).select('Id')()).toMatchObject([{ Id: 12 }, { Id: 13 }]);
  });

  it('come from the directory when they are ensured, once', async () => {
    const { officer, site } = makeSite();
    const ensured = await officer.web.ensureUser(financeLogin);
    expect(ensured).toMatchObject({ Id: 18, Title: 'Amara Okafor', LoginName: financeLogin });
    expect(await pnpAs(site, 'owner').web.ensureUser('amara.okafor@council.example')).toMatchObject({ Id: 18 });
    expect(await officer.web.siteUsers()).toHaveLength(8);
    expect(await refusalOf(officer.web.ensureUser('nobody@council.example'))).toMatchObject({ status: 400, code: '-2146232832, Microsoft.SharePoint.SPException' });
    expect(await refusalOf(pnpAs(site, 'finance').web.currentUser())).toMatchObject({ status: 403 });
  });

  it('are added, changed and removed by those who manage permissions', async () => {
    const { officer, site } = makeSite();
    await officer.web.siteUsers.add(financeLogin);
    const user = officer.web.siteUsers.getById(18);
    const before: object = await user();
    await user.update({ ...before, Title: 'Amara Okafor-Lee' } as never);
    expect(await user()).toMatchObject({ Title: 'Amara Okafor-Lee' });
    expect(await refusalOf(user.update({ IsSiteAdmin: true } as never))).toMatchObject({ status: 501 });
    expect((await refusalOf(pnpAs(site, 'owner').web.siteUsers.removeById(18))).status).toBe(403);
    await officer.web.siteUsers.removeById(18);
    await officer.web.siteUsers.removeByLoginName('i:0#.f|membership|nia.powell@council.example');
    expect((await refusalOf(officer.web.siteUsers.getById(18)())).status).toBe(500);
    expect(await officer.web.associatedOwnerGroup.users()).toMatchObject([{ Title: 'Sam Reed' }]);
    expect(await officer.web.ensureUser(financeLogin)).toMatchObject({ Id: 19 });
  });

  it('leave their id behind in what they wrote, and nobody has it', async () => {
    const { officer, actions, actionsAs } = await makeScene();
    await actionsAs('owner2').items.add({ Title: 'A', OwnerId: 13, HelpersId: [12, 13] });
    await officer.web.siteUsers.removeById(13);
    const row: unknown = await actions.items.getById(1).select('AuthorId', 'OwnerId', 'HelpersId', 'Author/Title', 'Owner/Title', 'Helpers/Title').expand('Author', 'Owner', 'Helpers')();
    expect(row).toMatchObject({ AuthorId: 13, OwnerId: 13, HelpersId: [12, 13], Helpers: [{ Title: 'Priya Shah' }] });
    expect(Object.keys(row as object)).not.toContain('Author');
    expect(await actions.items.getById(1).versions.select('Owner')()).toMatchObject([{ Owner: { LookupId: 13, LookupValue: null } }]);
    expect((await refusalOf(actions.items.getById(1).update({ OwnerId: 13 }))).status).toBe(400);
    await actions.items.getById(1).update({ Title: 'still there' });
    expect(await actions.items.getById(1)()).toMatchObject({ Title: 'still there', OwnerId: 13 });
  });

  it('without a mailbox break a query of several persons that asks for mail', async () => {
    const { officer, actions } = await makeScene();
    const { Id: desk } = await officer.web.ensureUser('i:0#.f|membership|scrutiny.desk@council.example');
    await actions.items.add({ Title: 'A', HelpersId: [12, desk], OwnerId: desk });
    expect(await actions.items.select('Helpers/Title', 'Owner/EMail').expand('Helpers', 'Owner')()).toMatchObject([{ Helpers: [{ Title: 'Priya Shah' }, { Title: 'Scrutiny Desk' }], Owner: { EMail: '' } }]);
    expect(await refusalOf(actions.items.select('Helpers/EMail').expand('Helpers')())).toEqual({
      status: 500, code: '-2146232832, Microsoft.SharePoint.SPException', message: 'Cannot get value for projected field Helpers_x005f_EMail.' });
  });
});
