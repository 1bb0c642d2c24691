// Runs the benchmarks on the production bundle. Options: --json FILE.
import { spawnSync } from 'node:child_process';

for (const command of ['heft build --clean --production', `tsx tests/bench/run.ts ${process.argv.slice(2).join(' ')}`]) {
  const { status } = spawnSync(`npx --no-install ${command}`, { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}
