import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const bin = (tool: string): string => join(root, 'node_modules/.bin', tool);

/** A copy of the project's sources in which a forbidden import can be planted. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  for (const part of ['src', 'config', 'tsconfig.json', 'tsconfig.core.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function run(folder: string, tool: string, ...args: string[]): string {
  try {
    execFileSync(bin(tool), args, { cwd: folder, stdio: 'pipe', env: { ...process.env, FORCE_COLOR: '0' }, shell: process.platform === 'win32' });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  }
}

const cruise = (folder: string): string => run(folder, 'depcruise', '--config', 'config/dependency-cruiser.cjs', 'src');
const compileCore = (folder: string): string => run(folder, 'tsc', '-p', 'tsconfig.core.json');

/** Forbidden imports, each with the rule that has to name it. */
const forbidden: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['domain-is-alone', 'src/domain/plantedPackage.ts', "export type { SPFI } from '@pnp/sp';\n"],
  ['domain-is-alone', 'src/domain/plantedService.ts', "export type { Services } from '../application/services';\n"],
  ['application-knows-domain', 'src/application/planted.ts', "export type { StoreOptions } from '../sharepoint/createStores';\n"],
  ['sharepoint-is-an-adapter', 'src/sharepoint/planted.ts', "export { en } from '../ui/strings/en';\n"],
  ['ui-does-not-know-adapters', 'src/ui/plantedAdapter.ts', "export { createStores } from '../sharepoint/createStores';\n"],
  ['pnpjs-stays-in-its-adapter', 'src/ui/plantedPnp.ts', "export { spfi } from '@pnp/sp';\n"],
  ['features-do-not-know-each-other', 'src/ui/features/planted/planted.ts', "export { SetUp } from '../setUp/SetUp';\n"],
  ['shared-is-below-features', 'src/ui/shared/planted.ts', "export { SetUp } from '../features/setUp/SetUp';\n"],
  ['src-does-not-know-tests', 'src/ui/plantedTest.ts', "export { people } from '../../tests/people';\n"],
  ['no-cycles', 'src/ui/plantedOne.ts', "export type { Two } from './plantedTwo';\nexport type One = string;\n"],
];
const others: readonly (readonly [path: string, text: string])[] = [
  ['tests/people.ts', 'export const people = [];\n'],
  ['src/ui/plantedTwo.ts', "export type { One } from './plantedOne';\nexport type Two = string;\n"],
];

describe('the house keeps its direction', () => {
  const folder = copyOfProject();
  const plant = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  let complaint = '';

  beforeAll(() => {
    for (const [path, text] of others) plant(path, text);
    for (const [, path, text] of forbidden) plant(path, text);
    complaint = cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden)('%s: %s is refused', (rule, path) => {
    expect(complaint).toContain(`${rule}: ${path}`);
  });

  it('complains about nothing that was not planted', () => {
    const others = complaint.split('\n').filter((line) => /^\s*(error|warn)/.test(line) && !line.includes('planted'));
    expect(others).toEqual([]);
  });

  it('refuses the DOM in the domain', () => {
    plant('src/domain/plantedDom.ts', 'export const width = (): number => window.innerWidth;\n');
    expect(compileCore(folder)).toContain("plantedDom.ts(1,36): error TS2304: Cannot find name 'window'");
  });
});
