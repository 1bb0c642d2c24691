import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure';

const dist = resolve(__dirname, '../../dist');

const gzipSize = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** Size of what loads first, and whether Word reading stands apart from it. */
export function measureBundle(): readonly Figure[] {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  const first = scripts.filter((file) => !file.startsWith('chunk.'));
  const chunks = scripts.filter((file) => file.startsWith('chunk.'));
  if (!chunks.some((file) => file.startsWith('chunk.word'))) throw new Error('Word reading has no chunk of its own.');
  const sizes = chunks.map((file) => `${file.replace(/^chunk\.|_.*$/g, '')} ${Math.round(gzipSize(file) / 1000)} kB`);
  const value = first.reduce((sum, file) => sum + gzipSize(file), 0);
  return [{ name: 'First chunk', value, atMost: 130_000, unit: 'bytes gzip', of: `later chunks: ${sizes.join(', ')}` }];
}
