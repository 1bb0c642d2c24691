import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const read = (path: string): string => readFileSync(resolve(__dirname, '../..', path), 'utf8');

it('one version stands everywhere', () => {
  const { version, dependencies, devDependencies } = JSON.parse(read('package.json')) as {
    version: string;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const { solution } = JSON.parse(read('config/package-solution.json')) as { solution: { version: string; features: { version: string }[] } };
  expect(solution.version).toBe(`${version}.0`);
  expect(solution.features.map((feature) => feature.version)).toEqual([`${version}.0`]);
  const spfx = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => name.startsWith('@microsoft/sp'));
  expect(new Set(spfx.map(([, pinned]) => pinned))).toEqual(new Set(['1.23.2']));
});

it('every version is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});
