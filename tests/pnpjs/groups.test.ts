import { pnpAs, refusalOf } from '../site/rest/pnpAs';
import { SharePointSite } from '../site/rest/sharePointSite';
import { makeScene } from '../site/rest.test/scene';

const login = (name: string): string => `i:0#.f|membership|${name}@council.example`;

describe("site groups, as PnPjs' documents use them", () => {
  it('are listed, and found by id, by name and by what they are for', async () => {
    const officer = pnpAs(new SharePointSite(), 'officer');
    expect(await officer.web.siteGroups()).toMatchObject([{ Id: 3, Title: 'Scrutiny Owners' }, { Id: 4 }, { Id: 5 }]);
    expect(await officer.web.siteGroups.getById(5)()).toMatchObject({ Title: 'Scrutiny Members', PrincipalType: 8 });
    expect(await officer.web.siteGroups.getByName('Scrutiny Visitors')()).toMatchObject({ Id: 4 });
    expect(await officer.web.associatedVisitorGroup()).toMatchObject({ Id: 4 });
    expect(await officer.web.siteGroups.getById(4).users()).toMatchObject([{ Title: 'Lee Carter' }]);
    expect(await officer.web.siteGroups.getById(5).users.getByEmail('tom.ellis@council.example')()).toMatchObject({ Id: 13 });
    expect((await refusalOf(officer.web.siteGroups.getById(4).users.getById(13)())).status).toBe(500);
    expect((await refusalOf(officer.web.siteGroups.getById(99)())).status).toBe(404);
  });

  it('are made, renamed, given an owner and removed', async () => {
    const officer = pnpAs(new SharePointSite(), 'officer');
    const made = (await officer.web.siteGroups.add({ Title: 'Chairs' })) as { Id: number };
    expect(made).toMatchObject({ Id: 18, Title: 'Chairs', OwnerTitle: 'Sam Reed' });
    expect((await refusalOf(officer.web.siteGroups.add({ Title: 'chairs' }))).status).toBe(400);
    const group = officer.web.siteGroups.getById(made.Id);
    await group.update({ Title: 'Committee chairs', Description: 'Who chair' });
    await group.setUserAsOwner(16);
    expect(await group()).toMatchObject({ Title: 'Committee chairs', Description: 'Who chair', OwnerTitle: 'Nia Powell' });
    expect(await group.select('Owner/Title').expand('Owner')()).toMatchObject({ Owner: { Title: 'Nia Powell' } });
    await officer.web.siteGroups.removeById(made.Id);
    await officer.web.siteGroups.add({ Title: 'Guests' });
    await officer.web.siteGroups.removeByLoginName('Guests');
    expect(await officer.web.siteGroups()).toHaveLength(3);
    expect((await refusalOf(group.update({ AutoAcceptRequestToJoinLeave: true } as never))).status).toBe(404);
  });

  it('let people in and out, which changes what they may do at once', async () => {
    const { officer, actions, site } = await makeScene();
    const members = officer.web.associatedMemberGroup;
    const finance = pnpAs(site, 'finance').web.getList('/sites/scrutiny/Lists/ScrutinyActions');
    expect((await refusalOf(finance.items())).status).toBe(403);
    await members.users.add(login('amara.okafor'));
    expect(await finance.items.add({ Title: 'by finance' })).toMatchObject({ AuthorId: 18 });
    await members.users.removeByLoginName(login('amara.okafor'));
    expect((await refusalOf(finance.items())).status).toBe(403);
    await members.users.add(login('amara.okafor'));
    await members.users.removeById(18);
    expect((await refusalOf(finance.items())).status).toBe(403);
    expect(await officer.web.siteUsers.getById(18)()).toMatchObject({ Title: 'Amara Okafor' });
    expect(await actions.items()).toMatchObject([{ Title: 'by finance' }]);
    expect((await refusalOf(members.users.add(login('nobody')))).status).toBe(400);
  });

  it('are changed by their owner and, where they may, by their members', async () => {
    const site = new SharePointSite();
    const [officer, owner, reader] = [pnpAs(site, 'officer'), pnpAs(site, 'owner'), pnpAs(site, 'reader')];
    await owner.web.associatedMemberGroup.users.add(login('lee.carter'));
    expect((await refusalOf(reader.web.siteGroups.getById(4).users.add(login('owen.price')))).status).toBe(403);
    expect((await refusalOf(owner.web.siteGroups.add({ Title: 'Mine' }))).status).toBe(403);
    await officer.web.siteGroups.getById(4).setUserAsOwner(15);
    await reader.web.siteGroups.getById(4).users.add(login('owen.price'));
    expect(await officer.web.associatedVisitorGroup.users.select('Title')()).toMatchObject([{ Title: 'Lee Carter' }, { Title: 'Owen Price' }]);
    await officer.web.associatedMemberGroup.update({ AllowMembersEditMembership: false });
    expect((await refusalOf(owner.web.associatedMemberGroup.users.add(login('owen.price')))).status).toBe(403);
  });

  it('lose their roles when they go', async () => {
    const { officer, actions } = await makeScene();
    const { Id } = (await officer.web.siteGroups.add({ Title: 'Chairs' })) as { Id: number };
    await actions.breakRoleInheritance(true);
    await actions.roleAssignments.add(Id, 1073741826);
    const held = async (): Promise<number[]> => (await actions.roleAssignments()).map(({ PrincipalId }) => PrincipalId);
    expect(await held()).toContain(Id);
    await officer.web.siteGroups.removeById(Id);
    expect(await held()).not.toContain(Id);
  });

  it('does not know how to make the standard ones, loudly', async () => {
    const officer = pnpAs(new SharePointSite(), 'officer');
    await expect(officer.web.createDefaultAssociatedGroups('PnP Site', 'a@council.example', false, false)).rejects.toMatchObject({ status: expect.any(Number) as number });
  });
});
