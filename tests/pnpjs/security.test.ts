import { PermissionKind } from '@pnp/sp/security/index.js';
import { refusalOf } from '../site/rest/pnpAs';
import { wholeScene } from './wholePnp';

const read = 1073741826;

describe("rights, as PnPjs' documents use them", () => {
  it('of somebody are told, of others to those alone who may ask', async () => {
    const { sp, notes, as } = await wholeScene();
    const { LoginName } = await as('reader').web.currentUser.select('LoginName')();
    expect(await notes.getUserEffectivePermissions(LoginName)).toMatchObject({ High: '176', Low: '138612833' });
    expect(await notes.userHasPermissions(LoginName, PermissionKind.AddListItems)).toBe(false);
    expect(await notes.userHasPermissions(LoginName, PermissionKind.ViewListItems)).toBe(true);
    expect(await notes.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    expect(await as('reader').web.currentUserHasPermissions(PermissionKind.ManageWeb)).toBe(false);
    expect(await notes.effectiveBasePermissions()).toMatchObject(await notes.getCurrentUserEffectivePermissions());
    const readers = as('reader').web.lists.getByTitle('Notes');
    expect(await readers.getUserEffectivePermissions(LoginName)).toMatchObject({ High: '176' });
    const { LoginName: officer } = await sp.web.currentUser.select('LoginName')();
    expect((await refusalOf(readers.getUserEffectivePermissions(officer))).status).toBe(403);
  });

  it('are broken off, changed and given back', async () => {
    const { sp, notes, listState, as } = await wholeScene();
    const { Id: user } = await as('owner').web.currentUser();
    expect(await notes.firstUniqueAncestorSecurableObject()).toMatchObject({ 'odata.type': 'SP.Web' });
    await notes.breakRoleInheritance(false);
    expect(listState('Notes').assignments).toEqual([{ principalId: 11, roleIds: [1073741829] }]);
    expect(await notes.firstUniqueAncestorSecurableObject()).toMatchObject({ 'odata.type': 'SP.List', Title: 'Notes' });
    const { Id: roleId } = await sp.web.roleDefinitions.getByName('Read')();
    await notes.roleAssignments.add(user, roleId);
    expect(await notes.roleAssignments.getById(user)()).toMatchObject({ PrincipalId: user });
    expect(await notes.roleAssignments.getById(user).bindings()).toMatchObject([{ Name: 'Read' }]);
    expect((await refusalOf(as('owner').web.lists.getByTitle('Notes').items.add({ Title: 'x' }))).status).toBe(403);
    await notes.roleAssignments.getById(user).delete();
    expect((await refusalOf(as('owner').web.lists.getByTitle('Notes')())).status).toBe(404);
    await notes.resetRoleInheritance();
    expect(listState('Notes').assignments).toBeNull();
    expect((await refusalOf(notes.roleAssignments.getById(5).delete())).status).toBe(400);
  });

  it('of items go back to the list when it takes them', async () => {
    const { notes, listState } = await wholeScene();
    await notes.items.add({ Title: 'A' });
    await notes.items.getById(1).breakRoleInheritance(true);
    expect(await notes.items.getById(1).firstUniqueAncestorSecurableObject()).toMatchObject({ Id: 1 });
    await notes.breakRoleInheritance(true, true);
    expect(listState('Notes').items[0]?.assignments).toBeNull();
    expect(listState('Notes').assignments).toHaveLength(3);
    expect(await notes.roleAssignments.expand('Member', 'RoleDefinitionBindings')()).toMatchObject([{ Member: { Title: 'Scrutiny Owners' } }, {}, {}]);
  });

  it('come in levels, of which some can be added, changed and deleted', async () => {
    const { sp, state } = await wholeScene();
    expect(await sp.web.roleDefinitions.getById(read).select('Name', 'Order')()).toMatchObject({ Name: 'Read', Order: 128 });
    expect(await sp.web.roleDefinitions.getByType(5)()).toMatchObject({ Name: 'Full Control' });
    const { definition } = await sp.web.roleDefinitions.add('Comment', 'May comment', 99, { High: 1, Low: 2 });
    await definition.update({ Name: 'Remark', BasePermissions: { High: 3, Low: 4 } as never });
    expect(state().roles.at(-1)).toMatchObject({ name: 'Remark', description: 'May comment', order: 99, high: '3', low: '4' });
    await sp.web.roleDefinitions.getByName('Remark').delete();
    expect(state().roles.some(({ name }) => name === 'Remark')).toBe(false);
    expect((await refusalOf(sp.web.roleDefinitions.getByName('Read').delete())).status).toBe(400);
  });
});
