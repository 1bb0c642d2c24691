import { readFileSync } from 'node:fs';
import { hasRight, maskOf, type Level, type OwnLevel, type Right } from '../../src/schema/permissions';
import { trackerLists } from '../../src/schema/trackerLists';
import { permissionsDocument, permissionsFile } from '../conformance/permissions/document';
import { operations, siteOperations } from '../conformance/permissions/operations';
import { pathOf, preparedSite, send, triers, tryList, tryMatrix, type Matrix, type Trier } from '../conformance/permissions/tryMatrix';
import { SharePointSite } from '../site/rest/sharePointSite';

/** Who may do what, by hand. Columns: officers, members, guests, readers, strangers. `off` is refused to everybody. */
const reading = `
  read items                                    | yes | yes | yes | yes | no
  read one item                                 | yes | yes | yes | yes | no
  read versions                                 | yes | yes | yes | yes | no
  read by CAML                                  | yes | yes | yes | yes | no
  read as a stream                              | yes | yes | yes | yes | no
  read what changed                             | yes | yes | yes | yes | no`;

const managing = (deleteTheList: 'yes' | 'off'): string => `
  add a column                                  | yes | no  | no  | no  | no
  rename a column                               | yes | no  | no  | no  | no
  add a view                                    | yes | no  | no  | no  | no
  change settings                               | yes | no  | no  | no  | no
  read who has rights                           | yes | no  | no  | no  | no
  give rights                                   | yes | no  | no  | no  | no
  let the list inherit rights                   | yes | no  | no  | no  | no
  give an item rights of its own                | yes | no  | no  | no  | no
  delete the list                               | ${deleteTheList} | no  | no  | no  | no`;

/** Reviews, recommendations, owners, decisions, settings: the officers write. So nobody else can confirm anything. */
const officersWrite = `
  add an item                                   | yes | no  | no  | no  | no
  add an item by a form                         | yes | no  | no  | no  | no
  change somebody's item                        | yes | no  | no  | no  | no
  change one’s own item                         | yes | –   | –   | –   | –
  change somebody's item by a form              | yes | no  | no  | no  | no
  change one’s own item by a form               | yes | –   | –   | –   | –
  bring an old version of somebody's item back  | yes | no  | no  | no  | no
  delete the old versions of somebody's item    | yes | no  | no  | no  | no
  delete somebody's item                        | yes | no  | no  | no  | no
  delete one’s own item                         | yes | –   | –   | –   | –
  recycle somebody's item                       | yes | no  | no  | no  | no
  recycle one’s own item                        | yes | –   | –   | –   | –
  attach a file to somebody's item              | off | no  | no  | no  | no
  attach a file to one’s own item               | off | –   | –   | –   | –`;

/** Actions: members change what was promised, and neither make nor delete any. */
const membersChange = `
  add an item                                   | yes | no  | no  | no  | no
  add an item by a form                         | yes | no  | no  | no  | no
  change somebody's item                        | yes | yes | yes | no  | no
  change one’s own item                         | yes | –   | –   | –   | –
  change somebody's item by a form              | yes | yes | yes | no  | no
  change one’s own item by a form               | yes | –   | –   | –   | –
  bring an old version of somebody's item back  | yes | yes | yes | no  | no
  delete the old versions of somebody's item    | yes | no  | no  | no  | no
  delete somebody's item                        | yes | no  | no  | no  | no
  delete one’s own item                         | yes | –   | –   | –   | –
  recycle somebody's item                       | yes | no  | no  | no  | no
  recycle one’s own item                        | yes | –   | –   | –   | –
  attach a file to somebody's item              | off | off | off | no  | no
  attach a file to one’s own item               | off | –   | –   | –   | –`;

/** Updates: members add, and what stands there they cannot change, not even their own. */
const membersAdd = `
  add an item                                   | yes | yes | yes | no  | no
  add an item by a form                         | yes | yes | yes | no  | no
  change somebody's item                        | yes | no  | no  | no  | no
  change one’s own item                         | yes | no  | no  | –   | –
  change somebody's item by a form              | yes | no  | no  | no  | no
  change one’s own item by a form               | yes | no  | no  | –   | –
  bring an old version of somebody's item back  | yes | no  | no  | no  | no
  delete the old versions of somebody's item    | yes | no  | no  | no  | no
  delete somebody's item                        | yes | no  | no  | no  | no
  delete one’s own item                         | yes | no  | no  | –   | –
  recycle somebody's item                       | yes | no  | no  | no  | no
  recycle one’s own item                        | yes | no  | no  | –   | –
  attach a file to somebody's item              | yes | no  | no  | no  | no
  attach a file to one’s own item               | yes | no  | no  | –   | –`;

/** The site: members have SharePoint's own level Edit there, which lets them make lists of their own. */
const site = `
  open the site                                 | yes | yes | yes | yes | no
  see the lists                                 | yes | yes | yes | yes | no
  make another list                             | yes | yes | yes | no  | no
  make a permission level                       | yes | no  | no  | no  | no
  change a permission level of the tracker      | yes | no  | no  | no  | no
  read who has rights on the site               | yes | no  | no  | no  | no`;

const designed: Readonly<Record<string, string>> = {
  ScrutinyReviews: reading + officersWrite + managing('off'),
  ScrutinyOwners: reading + officersWrite + managing('off'),
  ScrutinyRecommendations: reading + officersWrite + managing('off'),
  ScrutinyActions: reading + membersChange + managing('off'),
  ScrutinyUpdates: reading + membersAdd + managing('yes'),
  ScrutinyDecisions: reading + officersWrite + managing('yes'),
  ScrutinySettings: reading + officersWrite + managing('yes'),
  site,
};

const columns = Object.keys(triers) as Trier[];

function rowsOf(text: string): [string, string[]][] {
  return text.trim().split('\n').map((line) => {
    const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
    return [name, cells];
  });
}

function rowsTried(rows: Matrix[string] = {}): [string, string[]][] {
  return Object.entries(rows).map(([name, cells]) => [name, columns.map((column) => cells[column])]);
}

/** The right on which each of the plain operations rests. */
const needs: Readonly<Record<string, Right>> = {
  'read items': 'viewListItems',
  'read versions': 'viewVersions',
  'add an item': 'addListItems',
  "change somebody's item": 'editListItems',
  'add a column': 'manageLists',
  'give rights': 'managePermissions',
};

/** SharePoint's Read, as far as the operations need it. Source: https://learn.microsoft.com/sharepoint/sites/user-permissions-and-permission-levels */
const readLevel: readonly Right[] = ['viewListItems', 'viewVersions'];

function isOwnLevel(level: Level): level is OwnLevel {
  return typeof level === 'object';
}

function cellFor(level: Level, right: Right): 'yes' | 'no' {
  if (level === 'full-control') return 'yes';
  const rights = isOwnLevel(level) ? level.rights : readLevel;
  return hasRight(maskOf(rights), right) ? 'yes' : 'no';
}

describe('who may do what, over REST', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await tryMatrix(await preparedSite());
  }, 240_000);

  it.each(Object.keys(designed))('is as designed in %s', (place) => {
    expect(rowsTried(matrix[place])).toEqual(rowsOf(designed[place] ?? ''));
  });

  it('is tried for every list, every operation and every role', () => {
    expect(Object.keys(designed)).toEqual([...trackerLists.map(({ segment }) => segment), 'site']);
    const cells = Object.values(matrix).flatMap((rows) => Object.values(rows).flatMap((row) => Object.values(row)));
    expect(cells).toHaveLength((trackerLists.length * Object.keys(operations).length + Object.keys(siteOperations).length) * columns.length);
  });

  it.each(trackerLists.map((list) => [list.segment, list] as const))('follows the levels of the schema in %s', (segment, { permissions }) => {
    const rows = Object.fromEntries(rowsOf(designed[segment] ?? ''));
    for (const [name, right] of Object.entries(needs)) {
      const members = cellFor(permissions.members, right);
      expect([name, rows[name]]).toEqual([name, [cellFor(permissions.owners, right), members, members, cellFor(permissions.visitors, right), 'no']]);
    }
  });

  it('would show a list on which members may do more', async () => {
    const weakened = SharePointSite.load(await preparedSite());
    await send(weakened, 'officer', { method: 'POST', path: `${pathOf('ScrutinyDecisions')}/roleassignments/addroleassignment(principalid=5,roledefid=1073741827)` });
    const rows = await tryList(weakened.save(), 'ScrutinyDecisions');
    expect(rows['add an item']).toEqual({ officers: 'yes', members: 'yes', guests: 'yes', readers: 'no', strangers: 'no' });
    expect(rows["delete somebody's item"]).toMatchObject({ members: 'yes' });
  });

  it('stands in docs/permissions.md (rewrite it: node scripts/conformance.mjs --table)', () => {
    expect(readFileSync(permissionsFile, 'utf8')).toBe(permissionsDocument(matrix));
  });
});
