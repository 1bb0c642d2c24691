import { behaviour, believed, documented, type Behaviour } from '../behaviour';
import { columns } from '../columns';
import { answered, has, objectOf, rowsOf, same } from '../expectations';
import type { Probe } from '../probe';
import type { ScratchList } from '../scratchList';
import { pnpRecordings } from '../sources';

/** An item that was changed twice. */
async function changedTwice(probe: Probe): Promise<ScratchList> {
  const list = await probe.scratchList([columns.words, columns.owner]);
  await list.add({ Title: 'A', Words: 'first' });
  answered(await list.merge(1, { Words: 'second' }), 204);
  answered(await list.merge(1, { Words: 'third' }), 204);
  return list;
}

/** The versions of items. */
export const versionBehaviours: readonly Behaviour[] = [
  behaviour('version.order', 'Versions are read newest first.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await changedTwice(probe);
      same('labels', rowsOf(await list.get('/items(1)/versions')).map((row) => row['VersionLabel']), ['3.0', '2.0', '1.0']);
    },
  }),
  behaviour('version.number', 'The number of a version is 512 times its label; one is the current one.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await changedTwice(probe);
      const found = rowsOf(await list.get('/items(1)/versions')).map((row) => [row['VersionId'], row['IsCurrentVersion']]);
      same('versions', found, [[1536, true], [1024, false], [512, false]]);
    },
  }),
  behaviour('version.values', 'Each version holds the values of its time.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await changedTwice(probe);
      same('words', rowsOf(await list.get('/items(1)/versions')).map((row) => row['Words']), ['third', 'second', 'first']);
    },
  }),
  behaviour('version.one', 'One version is read by its number.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await changedTwice(probe);
      has('version', objectOf(await list.get('/items(1)/versions(1024)')), { VersionLabel: '2.0', Words: 'second' });
    },
  }),
  behaviour('version.people', 'People in versions are number, name and mail.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await changedTwice(probe);
      const { Id: id, Title: name } = objectOf(await probe.send({ path: 'web/currentuser?$select=Id,Title' }));
      has('Editor', rowsOf(await list.get('/items(1)/versions'))[0]?.['Editor'], { LookupId: id, LookupValue: name });
    },
  }),
  behaviour('version.names', 'Underscores in the names of columns are written as _x005f_ in versions.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await changedTwice(probe);
      has('version', rowsOf(await list.get('/items(1)/versions'))[0], { OData__x005f_UIVersionString: '3.0' });
    },
  }),
  behaviour('version.label-of-item', 'The item itself tells the label of its version.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await changedTwice(probe);
      has('item', objectOf(await list.get('/items(1)')), { OData__UIVersionString: '3.0' });
    },
  }),
  behaviour('version.limit', 'Beyond the limit of the list the oldest versions go.', {
    source: believed,
    labOnly: 'SharePoint drops old versions later, when it has time.',
    async check(probe) {
      const list = await probe.scratchList();
      answered(await list.send({ method: 'MERGE', below: '', headers: { 'If-Match': '*' }, body: { MajorVersionLimit: 2 } }), 204);
      await list.add();
      for (const Title of ['B', 'C', 'D']) await list.merge(1, { Title });
      same('labels', rowsOf(await list.get('/items(1)/versions')).map((row) => row['VersionLabel']), ['4.0', '3.0']);
    },
  }),
  behaviour('version.restore', 'An old version is brought back as a new one.', {
    source: documented('https://learn.microsoft.com/previous-versions/office/sharepoint-csom/mt684113(v=office.15)'),
    async check(probe) {
      const list = await changedTwice(probe);
      const reply = await list.send({ method: 'POST', below: '/items(1)/versions/restorebylabel(\'1.0\')' });
      answered(reply, 200);
      has('item', objectOf(await list.get('/items(1)')), { Words: 'first', OData__UIVersionString: '4.0' });
    },
  }),
];
