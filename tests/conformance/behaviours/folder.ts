import { behaviour, believed, documented, type Behaviour } from '../behaviour';
import { answered, has, objectOf, refused, rowsOf, same } from '../expectations';
import type { Probe } from '../probe';
import type { ScratchList } from '../scratchList';

const folderReference = documented('https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn450841(v=office.15)');

async function withFolder(probe: Probe): Promise<ScratchList> {
  const list = await probe.scratchList([], { properties: { EnableFolderCreation: true } });
  answered(await list.send({ method: 'POST', below: "/rootfolder/folders/addusingpath(decodedurl='Inner')" }), 200);
  return list;
}

/** Folders of a list. */
export const folderBehaviours: readonly Behaviour[] = [
  behaviour('folder.root', 'The root folder of a list stands at the address of the list.', {
    source: folderReference,
    async check(probe) {
      const list = await probe.scratchList();
      has('folder', objectOf(await list.get('/rootfolder')), { ServerRelativeUrl: list.address, Exists: true });
    },
  }),
  behaviour('folder.add', 'addUsingPath makes a folder below another one.', {
    source: folderReference,
    async check(probe) {
      const list = await withFolder(probe);
      const names = rowsOf(await list.get('/rootfolder/folders?$select=Name')).map((row) => row['Name']);
      same('the folder', names.includes('Inner'), true);
    },
  }),
  behaviour('folder.by-path', 'getFolderByServerRelativePath finds it.', {
    source: folderReference,
    async check(probe) {
      const list = await withFolder(probe);
      const path = encodeURIComponent(`${list.address}/Inner`);
      has('folder', objectOf(await probe.send({ path: `web/getfolderbyserverrelativepath(decodedurl='${path}')` })), { Name: 'Inner', Exists: true });
    },
  }),
  behaviour('folder.is-item', 'A folder is a row of the list too, of the kind 1.', {
    source: believed,
    async check(probe) {
      const list = await withFolder(probe);
      await list.add();
      same('kinds', (await list.rows('$select=FileSystemObjectType&$orderby=Id')).map((row) => row['FileSystemObjectType']), [1, 0]);
    },
  }),
  behaviour('folder.missing-404', 'A folder that is not there is 404.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const path = encodeURIComponent(`${list.address}/Nowhere`);
      refused(await probe.send({ path: `web/getfolderbyserverrelativepath(decodedurl='${path}')` }), 404, '-2147024894, System.IO.FileNotFoundException');
    },
  }),
];
