import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

/** What the last column of a row names: a file and the title of a test in it. */
interface Shown {
  readonly row: string;
  readonly file: string;
  readonly title: string;
}

function shownBy(markdown: string): readonly Shown[] {
  const [, table = ''] = /\| fault \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(markdown) ?? [];
  return table.trim().split('\n').map((row) => {
    const [, file = '', title = ''] = /\| `(tests\/[^`]+)` › (.+) \|$/.exec(row) ?? [];
    return { row, file, title };
  });
}

function hasTest({ file, title }: Shown): boolean {
  return file !== '' && fs.existsSync(path.join(root, file)) && ["'", '`'].some((quote) => read(file).includes(`(${quote}${title}${quote},`));
}

describe('the table of faults', () => {
  const rows = shownBy(read('docs/reliability.md'));

  it('names in every row a test that is there', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !hasTest(row))).toEqual([]);
  });

  it('has a row for every kind of fault that the local site can make', () => {
    const [, union = ''] = /export type FaultKind =\n([^;]+);/.exec(read('tests/site/rest/faults/fault.ts')) ?? [];
    const kinds = [...union.matchAll(/'(\w+)'/g)].map(([, kind]) => kind ?? '');
    const named = rows.map(({ row }) => row).join('\n');
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.filter((kind) => !named.includes(`\`${kind}\``))).toEqual([]);
  });

  it('would be refused with a test that is not there', () => {
    expect(hasTest({ row: '', file: 'tests/chaos/seeds.ts', title: 'no such title' })).toBe(false);
    expect(hasTest({ row: '', file: 'tests/nothing.test.ts', title: 'x' })).toBe(false);
  });
});
