import { readFileSync } from 'node:fs';
import { tableFile, tableText, withTable } from './table';

describe('docs/conformance.md', () => {
  it('holds the table of the behaviours as they are (rewrite it: node scripts/conformance.mjs --table)', async () => {
    const document = readFileSync(tableFile, 'utf8');
    expect(document).toBe(withTable(document, await tableText()));
  });

  it('has to have the marks of its table', () => {
    expect(() => withTable('no marks', 'table')).toThrow('lost the marks');
  });
});
