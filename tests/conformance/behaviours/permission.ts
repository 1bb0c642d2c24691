import { behaviour, believed, type Behaviour } from '../behaviour';
import { answered, below, has, holds, matches, objectOf, refused, refusedWith, rowsOf, same, type Row } from '../expectations';
import type { Probe } from '../probe';
import { permissionKinds, pnpRecordings, roleReference } from '../sources';

const denied = '-2147024891, System.UnauthorizedAccessException';
const second = 'It takes a second person.';

function isMask(row: Row): boolean {
  return ['High', 'Low'].every((name) => /^\d{1,10}$/.test(String(row[name])) && typeof row[name] === 'string');
}

async function standardMask(probe: Probe, kind: number): Promise<unknown> {
  return objectOf(await probe.send({ path: `web/roledefinitions/getbytype(${kind})` }))['BasePermissions'];
}

/** Who may do what. */
export const permissionBehaviours: readonly Behaviour[] = [
  behaviour('permission.strings', 'A permission mask is two numbers, written as text.', {
    source: pnpRecordings,
    async check(probe) {
      const mask = objectOf(await probe.send({ path: 'web/effectivebasepermissions' }));
      holds('mask', isMask(mask), { expected: 'High and Low, digits in texts', got: mask });
    },
  }),
  behaviour('permission.everywhere', 'Site, list and item each tell the mask of the one who asks.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      for (const reply of [await list.get('/effectivebasepermissions'), await list.get('/items(1)/effectivebasepermissions')]) {
        holds('mask', isMask(objectOf(reply)), { expected: 'High and Low', got: reply.text });
      }
    },
  }),
  behaviour('permission.on-request', 'EffectiveBasePermissions is sent when it is selected, and not otherwise.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      same('by itself', 'EffectiveBasePermissions' in objectOf(await list.get('')), false);
      const row = objectOf(await list.get('?$select=EffectiveBasePermissions'));
      holds('selected', isMask(below(row, 'EffectiveBasePermissions')), { expected: 'High and Low', got: row });
    },
  }),
  behaviour('permission.manage-lists', 'Whoever makes a list has the bit of Manage Lists, 0x800 of Low, on it.', {
    source: permissionKinds,
    async check(probe) {
      const list = await probe.scratchList();
      const { Low: low } = objectOf(await list.get('/effectivebasepermissions'));
      holds('Low', (BigInt(String(low)) & 0x800n) !== 0n, { expected: 'bit 0x800', got: low });
    },
  }),
  behaviour('permission.full-control', 'Full Control has every bit.', {
    source: pnpRecordings,
    check: async (probe) => same('mask', await standardMask(probe, 5), { High: '2147483647', Low: '4294967295' }),
  }),
  behaviour('permission.read', 'Read has the mask 176, 138612833.', {
    source: pnpRecordings,
    check: async (probe) => same('mask', await standardMask(probe, 2), { High: '176', Low: '138612833' }),
  }),
  behaviour('permission.contribute', 'Contribute has the mask 432, 1011028719.', {
    source: pnpRecordings,
    check: async (probe) => same('mask', await standardMask(probe, 3), { High: '432', Low: '1011028719' }),
  }),
  behaviour('permission.break', 'A new list inherits; after breakroleinheritance it has rights of its own, and can inherit again.', {
    source: roleReference,
    async check(probe) {
      const list = await probe.scratchList();
      const isUnique = async (): Promise<unknown> => objectOf(await list.get('?$select=HasUniqueRoleAssignments'))['HasUniqueRoleAssignments'];
      same('at first', await isUnique(), false);
      answered(await list.send({ method: 'POST', below: '/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)' }), 200);
      same('broken', await isUnique(), true);
      answered(await list.send({ method: 'POST', below: '/resetroleinheritance' }), 200);
      same('inheriting again', await isUnique(), false);
    },
  }),
  behaviour('permission.break-without-copy', 'Without copying, the one who broke it is left, with Full Control.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.send({ method: 'POST', below: '/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)' }), 200);
      const { Id: me } = objectOf(await probe.send({ path: 'web/currentuser?$select=Id' }));
      const rows = rowsOf(await list.get('/roleassignments?$expand=RoleDefinitionBindings'));
      same('who', rows.map((row) => row['PrincipalId']), [me]);
      has('level', (rows[0]?.['RoleDefinitionBindings'] as Row[])[0], { RoleTypeKind: 5 });
    },
  }),
  behaviour('permission.grant', 'addroleassignment gives a group a level, removeroleassignment takes it.', {
    source: roleReference,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.send({ method: 'POST', below: '/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)' }), 200);
      const { Id: group } = objectOf(await probe.send({ path: 'web/associatedvisitorgroup?$select=Id' }));
      const { Id: level } = objectOf(await probe.send({ path: 'web/roledefinitions/getbytype(2)?$select=Id' }));
      const change = (verb: string) => list.send({ method: 'POST', below: `/roleassignments/${verb}(principalid=${String(group)},roledefid=${String(level)})` });
      const holders = async (): Promise<boolean> => rowsOf(await list.get('/roleassignments')).some((row) => row['PrincipalId'] === group);
      answered(await change('addroleassignment'), 200);
      same('given', await holders(), true);
      answered(await change('removeroleassignment'), 200);
      same('taken', await holders(), false);
    },
  }),
  behaviour('permission.inherited-is-fixed', 'Rights of a list that inherits cannot be changed.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const { Id: group } = objectOf(await probe.send({ path: 'web/associatedvisitorgroup?$select=Id' }));
      const reply = await list.send({ method: 'POST', below: `/roleassignments/addroleassignment(principalid=${String(group)},roledefid=1073741826)` });
      holds('status', reply.status >= 400, { expected: 'a refusal', got: reply.status });
    },
  }),
  behaviour('permission.reader-403', 'Who may only read is refused with 403 when they write.', {
    source: roleReference,
    labOnly: second,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = await probe.lab?.sendAs('reader', { method: 'POST', path: `${list.path}/items`, body: { Title: 'A' } });
      if (reply) refused(reply, 403, denied);
    },
  }),
  behaviour('permission.hidden-list', 'A list that one may not see is 404 by its title.', {
    source: believed,
    labOnly: second,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.send({ method: 'POST', below: '/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)' }), 200);
      const reply = await probe.lab?.sendAs('reader', { path: `web/lists/getbytitle('${encodeURIComponent(list.title)}')` });
      if (reply) refusedWith(reply, 404);
    },
  }),
  behaviour('permission.hidden-list-by-address', 'By its address it is 403.', {
    source: believed,
    labOnly: second,
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.send({ method: 'POST', below: '/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)' }), 200);
      const reply = await probe.lab?.sendAs('reader', { path: `web/getlist('${list.address}')` });
      if (reply) refused(reply, 403, denied);
    },
  }),
  behaviour('permission.stranger-403', 'Somebody without access to the site is refused whatever they ask.', {
    source: believed,
    labOnly: second,
    async check(probe) {
      const reply = await probe.lab?.sendAs('stranger', { path: 'web?$select=Title' });
      if (reply) refused(reply, 403, denied);
    },
  }),
  behaviour('permission.others-items', 'WriteSecurity 2 leaves the items of others alone for who may not manage the list.', {
    source: believed,
    labOnly: second,
    async check(probe) {
      const list = await probe.scratchList();
      const { Id: group } = objectOf(await probe.send({ path: 'web/associatedmembergroup?$select=Id' }));
      const { Id: level } = objectOf(await probe.send({ path: 'web/roledefinitions/getbytype(3)?$select=Id' }));
      answered(await list.send({ method: 'POST', below: '/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)' }), 200);
      for (const { Id: old } of rowsOf(await list.get(`/roleassignments/getbyprincipalid(${String(group)})/roledefinitionbindings?$select=Id`))) {
        answered(await list.send({ method: 'POST', below: `/roleassignments/removeroleassignment(principalid=${String(group)},roledefid=${String(old)})` }), 200);
      }
      answered(await list.send({ method: 'POST', below: `/roleassignments/addroleassignment(principalid=${String(group)},roledefid=${String(level)})` }), 200);
      answered(await list.send({ method: 'MERGE', below: '', headers: { 'If-Match': '*' }, body: { WriteSecurity: 2 } }), 204);
      await list.add();
      const merge = { method: 'MERGE', headers: { 'If-Match': '*' }, body: { Title: 'B' } } as const;
      const reply = await probe.lab?.sendAs('member', { ...merge, path: `${list.path}/items(1)` });
      if (reply) refused(reply, 403, denied);
      answered(await list.merge(1, { Title: 'B' }), 204);
    },
  }),
  behaviour('permission.group-of-site', 'A site has its three groups: owners, members, visitors.', {
    source: pnpRecordings,
    async check(probe) {
      for (const name of ['owner', 'member', 'visitor']) {
        matches('Title', objectOf(await probe.send({ path: `web/associated${name}group?$select=Title` }))['Title'], /\S/);
      }
    },
  }),
];
