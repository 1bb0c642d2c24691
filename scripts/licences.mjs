// Which licences ship, and whether all of them may. "node scripts/licences.mjs" prints them; it needs "heft build --emit-stats".
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot, shippedPackages } from './shipped.mjs';

/** Licences that ask for no more than their text and the names in it. */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Zlib', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense']);

/** The licences that are chosen from an SPDX expression: of "A OR B" the first that may ship, of "A AND B" both; undefined where none may. */
export function chosenLicences(expression) {
  const bare = String(expression).replace(/^\((.*)\)$/, '$1').trim();
  for (const choice of bare.split(/\s+OR\s+/)) {
    const parts = choice.replace(/[()]/g, '').split(/\s+AND\s+/).map((part) => part.trim());
    if (parts.every((part) => allowed.has(part))) return parts;
  }
  return undefined;
}

/** What is wrong with the licences of what ships, in words; empty where all may. */
export function licenceProblems(packages) {
  return packages.flatMap(({ name, version, licence, texts }) => {
    if (!chosenLicences(licence)) return [`${name} ${version} is under "${licence || 'no licence'}", which is not on the list of licences that may ship.`];
    return texts.length === 0 && chosenLicences(licence).some((each) => !['0BSD', 'CC0-1.0', 'Unlicense'].includes(each))
      ? [`${name} ${version} (${licence}) comes without the text of its licence.`]
      : [];
  });
}

const line = '='.repeat(78);

/** The notices that go with what ships: every package with the text of its licence. */
export function notices(packages) {
  const list = packages.map(({ name, version, licence }) => `${name} ${version} (${chosenLicences(licence)?.join(' AND ') ?? licence})`);
  const texts = packages.map(({ name, version, texts }, index) => `${line}\n${list[index] ?? `${name} ${version}`}\n${line}\n\n${texts.join('\n\n')}\n`);
  const head = 'The scrutiny tracker contains code of these packages. React, ReactDOM and the packages of the\nSharePoint Framework are not among them: SharePoint itself provides them to the page.\n';
  return `${head}\n${list.join('\n')}\n\n${texts.join('\n')}`.replace(/\r\n?/g, '\n');
}

function main() {
  const packages = shippedPackages(projectRoot);
  for (const { name, version, licence } of packages) console.log(`${licence.padEnd(28)} ${name} ${version}`);
  const problems = licenceProblems(packages);
  problems.forEach((problem) => console.error(problem));
  console.log(`${packages.length} packages ship, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
