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
    execFileSync(bin(tool), args, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  }
}

const cruise = (folder: string): string => run(folder, 'depcruise', '--config', 'config/dependency-cruiser.cjs', 'src');
const compileCore = (folder: string): string => run(folder, 'tsc', '-p', 'tsconfig.core.json');

describe('the house keeps its direction', () => {
  let folder = '';
  const plant = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeAll(() => {
    folder = copyOfProject();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => rmSync(join(folder, 'src/domain/planted.ts'), { force: true }));

  it('has nothing to complain about as it stands', () => {
    expect(cruise(folder)).toBe('');
    expect(compileCore(folder)).toBe('');
  });

  it.each([
    ['domain-is-alone', 'src/domain/planted.ts', "export type { SPFI } from '@pnp/sp';\n"],
    ['domain-is-alone', 'src/domain/planted.ts', "export type { Services } from '../application/services';\n"],
    ['application-knows-domain', 'src/application/planted.ts', "export type { StoreOptions } from '../sharepoint/createStores';\n"],
    ['ui-does-not-know-adapters', 'src/ui/planted.ts', "export { createStores } from '../sharepoint/createStores';\n"],
    ['pnpjs-stays-in-its-adapter', 'src/ui/planted.ts', "export { spfi } from '@pnp/sp';\n"],
    ['features-do-not-know-each-other', 'src/ui/features/planted/planted.ts', "export { SetUp } from '../setUp/SetUp';\n"],
    ['src-does-not-know-tests', 'src/ui/planted.ts', "export { people } from '../../tests/site/people';\n"],
  ])('%s: %s is refused', (rule, path, text) => {
    if (rule === 'src-does-not-know-tests') cpSync(join(root, 'tests/site/people.ts'), join(folder, 'tests/site/people.ts'));
    plant(path, text);
    const complaint = cruise(folder);
    rmSync(join(folder, path), { force: true });
    expect(complaint).toContain(`${rule}: ${path}`);
  });

  it('refuses the DOM in the domain', () => {
    plant('src/domain/planted.ts', 'export const width = (): number => window.innerWidth;\n');
    expect(compileCore(folder)).toContain("Cannot find name 'window'");
  });
});
