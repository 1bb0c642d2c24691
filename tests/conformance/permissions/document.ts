import { join } from 'node:path';
import { trackerLists } from '../../../src/schema/trackerLists';
import { triers, type Matrix, type Trier } from './tryMatrix';

/** The document that shows the matrix. */
export const permissionsFile = join(__dirname, '..', '..', '..', 'docs', 'permissions.md');

const columns = Object.keys(triers) as Trier[];

const head = `# Who may do what

SharePoint itself enforces this, whatever the web part shows: the set-up gives each list rights of its own. Written by
\`node scripts/conformance.mjs --table\` from tries over REST on a site that the set-up made: everybody tried everything, and where somebody was refused it was seen
that nothing had changed. \`tests/contract/permissionMatrix.test.ts\` holds what it has to be.

- **officers** are in the site's owners group, **members** (owners of actions) in its members group, **guests** are members from outside the council, **readers** are
  in its visitors group, **strangers** are signed in to the tenancy and may not open the site.
- *off*: refused to everybody, because the list takes no files, or because other lists point at it. *–*: nobody in this column can have an item of their own there.
`;

function table(rows: Matrix[string]): string {
  const lines = Object.entries(rows).map(([name, cells]) => `| ${name} | ${columns.map((column) => cells[column]).join(' | ')} |`);
  return [`| | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---|').join('')}`, ...lines].join('\n');
}

/** The lists that have the same rows stand together. */
function groups(matrix: Matrix): { readonly titles: readonly string[]; readonly rows: Matrix[string] }[] {
  const found = new Map<string, { titles: string[]; rows: Matrix[string] }>();
  for (const { segment, title } of trackerLists) {
    const rows = matrix[segment] ?? {};
    const key = JSON.stringify(rows);
    const group = found.get(key) ?? { titles: [], rows };
    group.titles.push(title);
    found.set(key, group);
  }
  return [...found.values()];
}

/** The whole document. */
export function permissionsDocument(matrix: Matrix): string {
  const parts = groups(matrix).map(({ titles, rows }) => `## ${titles.join(', ')}\n\n${table(rows)}\n`);
  return [head, ...parts, `## The site itself\n\n${table(matrix['site'] ?? {})}\n`].join('\n');
}
