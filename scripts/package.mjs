// Builds what an administrator installs: the .sppkg and its checksum.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = 'sharepoint/solution';
const file = 'scrutiny-tracker.sppkg';

for (const args of [['build', '--clean', '--production'], ['package-solution', '--production']]) {
  const { status } = spawnSync(`npx --no-install heft ${args.join(' ')}`, { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

const bytes = readFileSync(`${folder}/${file}`);
writeFileSync(`${folder}/SHA256SUMS`, `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
console.log(`${folder}/${file}: ${bytes.length} bytes`);
