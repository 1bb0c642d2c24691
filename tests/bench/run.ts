import { writeFileSync } from 'node:fs';
import { measureBundle } from './bundle';
import type { Figure } from './figure';
import { measureImport } from './importing';
import { measurePage } from './page';

function line({ name, value, atMost, unit, of }: Figure): string {
  const shown = unit === 'ratio' ? value.toFixed(2) : String(value);
  return `${value <= atMost ? 'ok  ' : 'OVER'} ${name}: ${shown} (at most ${atMost}) ${unit}; ${of}`;
}

async function main(): Promise<void> {
  const figures = [...measureBundle(), ...(await measureImport()), ...(await measurePage())];
  process.stdout.write(`${figures.map(line).join('\n')}\n`);
  const at = process.argv.indexOf('--json');
  const file = at === -1 ? undefined : process.argv[at + 1];
  if (file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  process.exitCode = figures.every(({ value, atMost }) => value <= atMost) ? 0 : 1;
}

void main();
