// Takes the pictures in docs/images from the production bundle on the local site.
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './build.mjs';

ensureBuilt();
const { status } = spawnSync('npx --no-install tsx tests/screenshots/take.ts', { stdio: 'inherit', shell: true });
process.exitCode = status ?? 1;
