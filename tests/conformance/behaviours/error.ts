import { behaviour, believed, type Behaviour } from '../behaviour';
import { columns } from '../columns';
import { has, matches, objectOf, refused, refusedWith, errorOf } from '../expectations';
import { duplicateIssue, fieldNameIssue, itemsPage, listTitleIssue, pnpRecordings } from '../sources';

const nobody = 'nobody-at-all@conformance.invalid';
const duplicate = '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException';

/** Statuses and codes of refusals. */
export const errorBehaviours: readonly Behaviour[] = [
  behaviour('error.list-title-404', 'A list by a title that nobody has is 404, ArgumentException.', {
    source: pnpRecordings,
    check: async (probe) => refused(await probe.send({ path: "web/lists/getbytitle('Conformance: no such list')" }), 404, '-1, System.ArgumentException'),
  }),
  behaviour('error.list-address-404', 'A list by an address that nobody has is 404, FileNotFoundException.', {
    source: itemsPage,
    async check(probe) {
      const { pathname } = new URL(probe.siteUrl);
      refused(await probe.send({ path: `web/getlist('${pathname}/Lists/ConformanceNoSuchList')` }), 404, '-2147024894, System.IO.FileNotFoundException');
    },
  }),
  behaviour('error.list-id-404', 'A list by an id that nobody has is 404.', {
    source: believed,
    check: async (probe) => refusedWith(await probe.send({ path: "web/lists(guid'00000000-1111-2222-3333-444444444444')" }), 404),
  }),
  behaviour('error.item-404', 'An item that is not there is 404, ArgumentException.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      refused(await list.get('/items(99)'), 404, '-2130575338, System.ArgumentException');
    },
  }),
  behaviour('error.change-of-nothing-404', 'So is a change of one.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      refusedWith(await list.merge(99, { Title: 'B' }), 404);
    },
  }),
  behaviour('error.list-title-taken-500', 'A list title that is taken is 500.', {
    source: listTitleIssue,
    async check(probe) {
      const { title } = await probe.scratchList();
      refused(await probe.send({ method: 'POST', path: 'web/lists', body: { Title: title, BaseTemplate: 100 } }), 500, '-2130575342, Microsoft.SharePoint.SPException');
    },
  }),
  behaviour('error.unique-500', 'A value that a unique column has already is 500, and the text names the column.', {
    source: duplicateIssue,
    async check(probe) {
      const list = await probe.scratchList([columns.key]);
      await list.add({ ClientKey: 'one' });
      const reply = await list.send({ method: 'POST', below: '/items', body: { ClientKey: 'one' } });
      refused(reply, 500, duplicate);
      matches('text', errorOf(reply).message, /\[Client key\]/);
    },
  }),
  behaviour('error.unique-case', 'Capitals do not make a value another one.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.key]);
      await list.add({ ClientKey: 'one' });
      refused(await list.send({ method: 'POST', below: '/items', body: { ClientKey: 'ONE' } }), 500, duplicate);
    },
  }),
  behaviour('error.unique-change', 'A change to a value that is taken is refused as well.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.key]);
      await list.add({ ClientKey: 'one' });
      await list.add({ ClientKey: 'two' });
      refused(await list.merge(2, { ClientKey: 'one' }), 500, duplicate);
      has('item', objectOf(await list.get('/items(2)')), { ClientKey: 'two' });
    },
  }),
  behaviour('error.unique-empty', 'Empty values may stand in a unique column as often as one likes.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.key]);
      await list.add();
      await list.add();
    },
  }),
  behaviour('error.field-taken-500', 'A column name that is taken is 500.', {
    source: fieldNameIssue,
    async check(probe) {
      const list = await probe.scratchList([columns.words]);
      refusedWith(await list.addField(columns.words), 500);
    },
  }),
  behaviour('error.unknown-person-400', 'ensureuser with somebody whom nobody knows is 400.', {
    source: pnpRecordings,
    async check(probe) {
      refused(await probe.send({ method: 'POST', path: 'web/ensureuser', body: { logonName: nobody } }), 400, '-2146232832, Microsoft.SharePoint.SPException');
    },
  }),
  behaviour('error.unknown-mail', 'siteusers/getbyemail with an address that nobody has on the site is refused, SPException.', {
    source: pnpRecordings,
    async check(probe) {
      refused(await probe.send({ path: `web/siteusers/getbyemail('${encodeURIComponent(nobody)}')` }), 500, '-2146232832, Microsoft.SharePoint.SPException');
    },
  }),
  behaviour('error.broken-json-400', 'A body that is no JSON is 400.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      refusedWith(await list.send({ method: 'POST', below: '/items', body: '{"Title":' }), 400);
    },
  }),
];
