import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
/** Written after each production build that this script made. */
const stamp = path.join(dist, '.production-build');
const sources = ['src', 'config', 'package.json', 'tsconfig.json'];

/**
 * Builds the production bundle when there is none, or when a source is newer.
 * @throws Error when the build fails; its own messages are on the console
 */
export function ensureBuilt() {
  if (isCurrent()) return;
  console.log('Building the web part …');
  rmSync(stamp, { force: true });
  const heft = path.join(root, 'node_modules', '@rushstack', 'heft', 'bin', 'heft');
  const { status } = spawnSync(process.execPath, [heft, 'build', '--clean', '--production'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The web part could not be built: see the messages above.');
  writeFileSync(stamp, '');
}

/** A build of another kind leaves newer manifests, so it counts as a change. */
function isCurrent() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  const manifests = readdirSync(dist).filter((name) => name.endsWith('.manifest.json'));
  const inputs = [...sources.map((name) => path.join(root, name)), ...manifests.map((name) => path.join(dist, name))];
  return manifests.length > 0 && inputs.every((input) => newest(input) <= built);
}

function newest(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
