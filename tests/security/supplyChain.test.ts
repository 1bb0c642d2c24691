import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Calls a function of a script with values, in a process of its own, because the scripts are modules. @returns its answer, or what it threw */
function call(script: string, name: string, ...values: readonly unknown[]): unknown {
  const program = `
import { readFileSync } from 'node:fs';
import { ${name} } from './scripts/${script}.mjs';
const values = JSON.parse(readFileSync(0, 'utf8'), (_key, value) => (Array.isArray(value?.set) ? new Set(value.set) : value));
let answer;
try { answer = ${name}(...values); } catch (error) { answer = { thrown: error.message }; }
process.stdout.write(JSON.stringify(answer ?? null));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, input: JSON.stringify(values) }).toString('utf8'));
}

const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const one = (name: string, over: object = {}): object => ({
  name, version: '1.2.3', licence: 'MIT', place: `node_modules/${name}`, integrity, dependencies: {}, texts: [`Text of ${name}`], ...over,
});
const project = { name: 'scrutiny-tracker', version: '0.1.0', description: 'x', license: 'MIT', dependencies: { first: '1.2.3' } };

describe('licences', () => {
  it.each([
    ['MIT', ['MIT']],
    ['(MIT OR GPL-3.0-or-later)', ['MIT']],
    ['GPL-3.0-only OR Apache-2.0', ['Apache-2.0']],
    ['(MIT AND Zlib)', ['MIT', 'Zlib']],
    ['(MIT AND GPL-2.0-only)', null],
    ['AGPL-3.0-only', null],
    ['SEE LICENSE IN EULA.txt', null],
    ['', null],
    ['constructor', null],
  ])('%s may ship as %j', (expression, chosen) => {
    expect(call('licences', 'chosenLicences', expression)).toEqual(chosen);
  });

  it('that may not ship, and licences without a text, are named', () => {
    const packages = [one('good'), one('copyleft', { licence: 'GPL-3.0-only' }), one('silent', { texts: [] }), one('none', { licence: '' })];
    const problems = call('licences', 'licenceProblems', packages) as readonly string[];
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['copyleft', 'silent', 'none']);
  });

  it('stand in the notices with every name and text', () => {
    const text = call('licences', 'notices', [one('first'), one('second', { licence: '(MIT OR GPL-3.0-or-later)', texts: ['A\r\nB'] })]);
    for (const piece of ['first 1.2.3 (MIT)', 'Text of first', 'second 1.2.3 (MIT)', 'A\nB']) expect(text).toContain(piece);
  });
});

describe('the bill of materials', () => {
  const lock = { packages: { 'node_modules/first': { version: '1.2.3' }, 'node_modules/@scope/second': { version: '1.2.3' } } };
  const packages = [one('@scope/second'), one('first', { dependencies: { '@scope/second': '^1.0.0', unshipped: '1' } })];
  const sbom = call('sbom', 'sbomOf', packages, { project, lock }) as { components: { name: string; purl: string; hashes: object[] }[]; dependencies: object[]; serialNumber: string };

  it('is CycloneDX, complete, and the same for the same build', () => {
    expect(call('sbom', 'sbomProblems', sbom)).toEqual([]);
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { purl: 'pkg:npm/scrutiny-tracker@0.1.0' } } });
    expect(sbom.components.map(({ purl }) => purl)).toEqual(['pkg:npm/%40scope/second@1.2.3', 'pkg:npm/first@1.2.3']);
    expect(sbom.components[0]?.hashes).toEqual([{ alg: 'SHA-512', content: '07'.repeat(64) }]);
    expect(sbom.dependencies).toEqual([
      { ref: 'pkg:npm/scrutiny-tracker@0.1.0', dependsOn: ['pkg:npm/first@1.2.3'] },
      { ref: 'pkg:npm/%40scope/second@1.2.3', dependsOn: [] },
      { ref: 'pkg:npm/first@1.2.3', dependsOn: ['pkg:npm/%40scope/second@1.2.3'] },
    ]);
    expect(call('sbom', 'sbomOf', packages, { project, lock })).toEqual(sbom);
  });

  it.each([
    ['no checksum', { hashes: [] }, 'checksum'],
    ['half a checksum', { hashes: [{ alg: 'SHA-512', content: 'ab' }] }, 'checksum'],
    ['no licence', { licenses: [] }, 'licence'],
    ['another purl', { purl: 'first@1' }, 'purl'],
    ['no version', { version: '' }, 'version'],
    ['an unknown reference', { 'bom-ref': 'x' }, 'no component'],
  ])('with %s is refused', (_what, change, word) => {
    const changed = { ...sbom, components: sbom.components.map((component) => (component.name === 'first' ? { ...component, ...change } : component)) };
    expect(call('sbom', 'sbomProblems', changed)).toContainEqual(expect.stringContaining(word));
  });

  it('of another format is refused', () => {
    expect(call('sbom', 'sbomProblems', {})).toContainEqual('It is not CycloneDX 1.6.');
  });
});

describe('what ships', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shipped-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (place: string, text: string): void => {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), text);
  };
  const install = (place: string, json: object, files: Readonly<Record<string, string>> = { LICENSE: 'Text' }): void => {
    write(`${place}/package.json`, JSON.stringify(json));
    for (const [name, text] of Object.entries(files)) write(`${place}/${name}`, text);
  };

  it('is what webpack says: modules of chunks, nested ones, and what was packed into ready-made files', () => {
    install('node_modules/used', { name: 'used', version: '1.0.0', license: 'MIT' });
    install('node_modules/used/node_modules/@in/side', { name: '@in/side', version: '2.0.0', license: 'ISC' });
    install('node_modules/packed', { name: 'packed', version: '1.0.0', license: 'MIT' }, { 'readme.md': '# Packed\n\n## License\n\nMIT © Somebody\n' });
    install('node_modules/within', { name: 'within', version: '1.0.0' });
    install('node_modules/orphan', { name: 'orphan', version: '1.0.0', license: 'GPL-3.0-only' });
    const locked = (version: string, more: object = {}): object => ({ version, integrity, ...more });
    write('package-lock.json', JSON.stringify({ packages: {
      'node_modules/used': locked('1.0.0'), 'node_modules/used/node_modules/@in/side': locked('2.0.0'), 'node_modules/orphan': locked('1.0.0'),
      'node_modules/packed': locked('1.0.0', { dependencies: { within: '1' } }), 'node_modules/within': locked('1.0.0', { license: 'MIT' }),
    } }));
    const module = (path: string, more: object = {}): object => ({ nameForCondition: `/anywhere/node_modules/${path}`, chunks: [1], orphan: false, moduleType: 'javascript/esm', ...more });
    write(`release/webpack-stats/${basename(folder)}.stats.json`, JSON.stringify({ modules: [
      module('ignored/x.js', { nameForCondition: '/anywhere/lib/own.js', modules: [module('used/a.js'), module('used/node_modules/@in/side/b.js')] }),
      module('packed/dist/packed.min.js'),
      module('orphan/a.js', { orphan: true, chunks: [] }),
    ] }));
    const shipped = call('shipped', 'shippedPackages', folder) as readonly { name: string; licence: string; texts: readonly string[] }[];
    expect(shipped.map(({ name, licence, texts }) => [name, licence, ...texts])).toEqual([
      ['@in/side', 'ISC', 'Text'], ['packed', 'MIT', 'MIT © Somebody'], ['used', 'MIT', 'Text'], ['within', 'MIT', 'Text'],
    ]);
  });

  it('is not guessed at without a build, or when the lock says otherwise', () => {
    expect(call('shipped', 'shippedPackages', join(folder, 'elsewhere'))).toEqual({ thrown: expect.stringContaining('--emit-stats') });
    write('package-lock.json', readFileSync(join(folder, 'package-lock.json'), 'utf8').replace(/1\.0\.0/g, '1.0.1'));
    expect(call('shipped', 'shippedPackages', folder)).toEqual({ thrown: expect.stringContaining('npm ci') });
  });
});

describe('the audit', () => {
  const weakness = { name: 'first', severity: 'high', range: '<2', via: [{ title: 'Runs anything', url: 'https://example.org/1' }, 'deeper'] };
  const report = (vulnerabilities: object, total: number): string => JSON.stringify({ metadata: { vulnerabilities: { total } }, vulnerabilities });

  it('says that it was not checked where the registry gives no advisories', () => {
    const refused = JSON.stringify({ message: '405 Method Not Allowed - POST https://registry.example/x', error: { summary: '' } });
    for (const answer of [refused, '', '<html>', '{}', 'null']) {
      expect(call('audit', 'judge', answer)).toEqual({ outcome: 'not-checked', lines: [expect.stringMatching(/^NOT CHECKED: the registry gives no advisories/)] });
    }
  });

  it('finds what is weak in what ships, and counts the rest', () => {
    const answer = report({ first: weakness, tool: { ...weakness, name: 'tool' } }, 2);
    expect(call('audit', 'judge', answer, { set: ['first'] })).toEqual({
      outcome: 'found',
      lines: ['high: first <2: Runs anything https://example.org/1; through deeper', '1 known weaknesses in what ships.', '1 more in packages that do not ship.'],
    });
    expect(call('audit', 'judge', answer, { set: ['other'] })).toMatchObject({ outcome: 'clean' });
    expect(call('audit', 'judge', answer)).toMatchObject({ outcome: 'found' });
    expect(call('audit', 'judge', report({}, 0))).toMatchObject({ outcome: 'clean' });
  });
});
