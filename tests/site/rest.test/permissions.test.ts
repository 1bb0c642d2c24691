import '@pnp/sp/security/index.js';
import { pnpAs, refusalOf } from '../rest/pnpAs';
import { SharePointSite } from '../rest/sharePointSite';
import { makeScene } from './scene';

const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
const byUrl = '/sites/scrutiny/Lists/ScrutinyActions';

interface Mask {
  readonly High: string;
  readonly Low: string;
}

describe('permissions', () => {
  it('gives the standard groups their standard rights, as strings', async () => {
    const { site, actions } = await makeScene();
    await actions.items.add({ Title: 'A' });
    const mask = async (as: string): Promise<Mask[]> => {
      const { web } = pnpAs(site, as);
      const list = web.getList(byUrl);
      return (await Promise.all([web.getCurrentUserEffectivePermissions(), list.getCurrentUserEffectivePermissions(), list.items.getById(1).getCurrentUserEffectivePermissions()])) as unknown as Mask[];
    };
    const [web, list, item] = await mask('officer');
    expect(web).toMatchObject({ High: '2147483647', Low: '4294967295' });
    expect([list, item]).toMatchObject([web, web]);
    expect((await mask('owner'))[1]).toMatchObject({ High: '432', Low: '1011030767' });
    expect((await mask('reader'))[2]).toMatchObject({ High: '176', Low: '138612833' });
  });

  it('lets readers read and nothing else', async () => {
    const { actions, actionsAs } = await makeScene();
    await actions.items.add({ Title: 'A' });
    const list = actionsAs('reader');
    expect(await list.items()).toHaveLength(1);
    const item = list.items.getById(1);
    const attempts = [
      () => list.items.add({ Title: 'B' }), () => item.update({ Title: 'B' }), () => item.delete(), () => item.recycle(),
      () => item.attachmentFiles.add('a.txt', 'a'), () => list.update({ Title: 'B' }), () => list.delete(), () => list.views.add('V'),
      () => list.fields.createFieldAsXml('<Field DisplayName="X" Type="Text"/>'), () => list.roleAssignments(),
      () => list.fields.getByInternalNameOrTitle('Score').update({ Required: true }), () => list.breakRoleInheritance(true),
    ];
    for (const attempt of attempts) expect(await refusalOf(attempt())).toMatchObject(denied);
    expect(await list.items()).toMatchObject([{ Title: 'A' }]);
  });

  it('lets members make lists, for Edit includes Manage Lists, but not give rights', async () => {
    const { site, actionsAs } = await makeScene();
    const sp = pnpAs(site, 'owner');
    expect(await sp.web.lists.add('Mine')).toMatchObject({ Title: 'Mine' });
    expect(await refusalOf(actionsAs('owner').breakRoleInheritance(false))).toMatchObject(denied);
    expect(await refusalOf(sp.web.roleDefinitions.add('X', '', 1, { High: 1, Low: 1 } as never))).toMatchObject(denied);
  });

  it('breaks inheritance: copied, or with Full Control for the one who breaks it', async () => {
    const { site, officer, actions, actionsAs } = await makeScene();
    await actions.items.add({ Title: 'A' });
    await actions.breakRoleInheritance(false, true);
    expect(await actions.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect(await actions.roleAssignments.expand('Member', 'RoleDefinitionBindings')()).toMatchObject([
      { PrincipalId: 11, Member: { Title: 'Sam Reed' }, RoleDefinitionBindings: [{ Name: 'Full Control', RoleTypeKind: 5 }] },
    ]);
    expect(await refusalOf(actionsAs('owner').items())).toMatchObject(denied);
    expect(await pnpAs(site, 'owner').web.lists.select('Title')()).toMatchObject([{ Title: 'ScrutinyReviews' }]);
    expect((await refusalOf(pnpAs(site, 'owner').web.lists.getByTitle('ScrutinyActions')())).status).toBe(404);

    const { Id: members } = await officer.web.associatedMemberGroup();
    const { Id: read } = await officer.web.roleDefinitions.getByType(2)();
    await actions.roleAssignments.add(members, read);
    expect(await actionsAs('owner').items()).toHaveLength(1);
    expect(await refusalOf(actionsAs('owner').items.add({ Title: 'B' }))).toMatchObject(denied);
    await actions.roleAssignments.remove(members, read);
    expect(await refusalOf(actionsAs('owner').items())).toMatchObject(denied);
    await actions.resetRoleInheritance();
    expect(await actionsAs('owner').items.add({ Title: 'B' })).toMatchObject({ Title: 'B' });
    expect((await refusalOf(actions.roleAssignments.add(members, read))).status).toBe(400);
  });

  it('keeps custom levels: add without edit', async () => {
    const { officer, actions, actionsAs } = await makeScene();
    const { Low } = await officer.web.roleDefinitions.getByName('Read')().then((role) => role.BasePermissions as unknown as Mask);
    const { data } = await officer.web.roleDefinitions.add('Append', 'Read and add', 90, { High: '176', Low: String(Number(Low) + 2) } as never);
    const { Id: members } = await officer.web.associatedMemberGroup();
    await actions.breakRoleInheritance(true, true);
    for (const assignment of await actions.roleAssignments()) {
      if (assignment.PrincipalId === members) await actions.roleAssignments.remove(members, 1073741830);
    }
    await actions.roleAssignments.add(members, data.Id);
    expect(await actionsAs('owner').items.add({ Title: 'A' })).toMatchObject({ Title: 'A', AuthorId: 12 });
    expect(await refusalOf(actionsAs('owner').items.getById(1).update({ Title: 'B' }))).toMatchObject(denied);
    expect(await refusalOf(officer.web.roleDefinitions.add('append', '', 1, { High: '0', Low: '1' } as never))).toMatchObject({ status: 400 });
  });

  it("leaves others' items alone under WriteSecurity 2", async () => {
    const { officer, actions, actionsAs } = await makeScene();
    await actions.breakRoleInheritance(false);
    const { Id: members } = await officer.web.associatedMemberGroup();
    await actions.roleAssignments.add(members, 1073741827);
    await actions.update({ WriteSecurity: 2 });
    await actionsAs('owner').items.add({ Title: 'mine' });
    expect(await refusalOf(actionsAs('owner2').items.getById(1).update({ Title: 'x' }))).toMatchObject(denied);
    await actionsAs('owner').items.getById(1).update({ Title: 'still mine' });
    await actions.items.getById(1).update({ Title: 'the officer may' });
    await actions.update({ ReadSecurity: 2 });
    expect(await actionsAs('owner2').items()).toEqual([]);
    expect((await refusalOf(actionsAs('owner2').items.getById(1)())).status).toBe(404);
  });

  it('lets nobody in who is in no group', async () => {
    const site = new SharePointSite();
    const sp = pnpAs(site, 'stranger');
    for (const attempt of [sp.web, sp.web.currentUser, sp.web.lists]) expect(await refusalOf(attempt())).toMatchObject(denied);
  });

  it('knows its people and groups', async () => {
    const { officer, site } = await makeScene();
    expect(await officer.web.ensureUser('tom.ellis@council.example')).toMatchObject({ Id: 13, Title: 'Tom Ellis' });
    expect(await officer.web.ensureUser('i:0#.f|membership|grace.morgan@council.example')).toMatchObject({ Id: 14 });
    expect(await officer.web.siteUsers.getByEmail('lee.carter@council.example')()).toMatchObject({ Id: 15, LoginName: 'i:0#.f|membership|lee.carter@council.example' });
    expect(await officer.web.siteUsers.getByLoginName('i:0#.f|membership|lee.carter@council.example')()).toMatchObject({ Id: 15 });
    expect(await officer.web.siteUsers.getById(12)()).toMatchObject({ Title: 'Priya Shah' });
    expect(await officer.web.siteUsers.filter('PrincipalType eq 1').orderBy('Title').select('Title')()).toMatchObject([
      { Title: 'Alex Hughes (Guest)' }, { Title: 'Grace Morgan' }, { Title: 'Lee Carter' }, { Title: 'Nia Powell' }, { Title: 'Priya Shah' }, { Title: 'Sam Reed' }, { Title: 'Tom Ellis' }]);
    expect(await officer.web.associatedOwnerGroup.users()).toMatchObject([{ Title: 'Sam Reed' }, { Title: 'Nia Powell' }]);
    expect(await pnpAs(site, 'reader').web.currentUser.groups()).toMatchObject([{ Title: 'Scrutiny Visitors' }]);
    expect(await refusalOf(officer.web.ensureUser('nobody@council.example'))).toMatchObject({ status: 400, code: '-2146232832, Microsoft.SharePoint.SPException' });
    expect(await refusalOf(officer.web.siteUsers.getByEmail('nobody@council.example')())).toMatchObject({ status: 500 });
  });
});
