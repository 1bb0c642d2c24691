import { behaviour, believed, type Behaviour } from '../behaviour';
import { has, objectOf, rowsOf, same, type Row } from '../expectations';
import type { Probe } from '../probe';
import { pnpRecordings } from '../sources';

async function me(probe: Probe): Promise<Row> {
  return objectOf(await probe.send({ path: 'web/currentuser' }));
}

/** People of the site. */
export const personBehaviours: readonly Behaviour[] = [
  behaviour('person.current', 'currentuser tells number, name, login and mail; PrincipalType 1 is a person.', {
    source: pnpRecordings,
    async check(probe) {
      const person = await me(probe);
      same('types', ['Id', 'Title', 'LoginName', 'Email'].map((name) => typeof person[name]), ['number', 'string', 'string', 'string']);
      has('person', person, { PrincipalType: 1 });
    },
  }),
  behaviour('person.ensure', 'ensureuser with the login of somebody who is there answers 200 with their number.', {
    source: pnpRecordings,
    async check(probe) {
      const { Id: id, LoginName: login } = await me(probe);
      has('person', objectOf(await probe.send({ method: 'POST', path: 'web/ensureuser', body: { logonName: login } })), { Id: id, LoginName: login });
    },
  }),
  behaviour('person.ensure-by-mail', 'ensureuser takes a mail address as well.', {
    source: believed,
    async check(probe) {
      const { Id: id, Email: mail } = await me(probe);
      if (mail === '') probe.skip('The person who is signed in has no e-mail address.');
      has('person', objectOf(await probe.send({ method: 'POST', path: 'web/ensureuser', body: { logonName: mail } })), { Id: id });
    },
  }),
  behaviour('person.by-id', 'siteusers/getbyid and getuserbyid find somebody by number.', {
    source: pnpRecordings,
    async check(probe) {
      const { Id: id, Title: name } = await me(probe);
      for (const path of [`web/siteusers/getbyid(${String(id)})`, `web/getuserbyid(${String(id)})`]) has('person', objectOf(await probe.send({ path })), { Id: id, Title: name });
    },
  }),
  behaviour('person.by-login', 'siteusers(@v) finds somebody by login.', {
    source: pnpRecordings,
    async check(probe) {
      const { Id: id, LoginName: login } = await me(probe);
      has('person', objectOf(await probe.send({ path: `web/siteusers(@v)?@v='${encodeURIComponent(String(login).replace(/'/g, "''"))}'` })), { Id: id });
    },
  }),
  behaviour('person.by-mail', 'siteusers/getbyemail finds somebody by mail.', {
    source: pnpRecordings,
    async check(probe) {
      const { Id: id, Email: mail } = await me(probe);
      if (mail === '') probe.skip('The person who is signed in has no e-mail address.');
      has('person', objectOf(await probe.send({ path: `web/siteusers/getbyemail('${encodeURIComponent(String(mail).replace(/'/g, "''"))}')` })), { Id: id });
    },
  }),
  behaviour('person.groups', 'currentuser/groups lists the groups that one is in.', {
    source: pnpRecordings,
    async check(probe) {
      const groups = rowsOf(await probe.send({ path: 'web/currentuser/groups' }));
      for (const group of groups) has('group', group, { PrincipalType: 8 });
    },
  }),
];
