import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const sources = ['src', 'config', 'package.json', 'tsconfig.json'];

/**
 * Builds the production bundle when there is none, or when a source is newer.
 * @throws Error when the build fails; its own messages are on the console
 */
export function ensureBuilt() {
  if (isCurrent()) return;
  console.log('Building the web part …');
  const heft = path.join(root, 'node_modules', '@rushstack', 'heft', 'bin', 'heft');
  const { status } = spawnSync(process.execPath, [heft, 'build', '--clean', '--production'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The web part could not be built: see the messages above.');
}

function isCurrent() {
  if (!existsSync(dist)) return false;
  const manifests = readdirSync(dist).filter((name) => name.endsWith('.manifest.json')).map((name) => path.join(dist, name));
  const built = Math.min(...manifests.map((file) => statSync(file).mtimeMs));
  return manifests.length > 0 && manifests.every(isProduction) && sources.every((name) => newest(path.join(root, name)) <= built);
}

/** Only a production build puts a hash into the bundle's name. */
function isProduction(manifest) {
  const { loaderConfig } = JSON.parse(readFileSync(manifest, 'utf8'));
  return /_[0-9a-f]{20}\.js$/.test(JSON.stringify(loaderConfig.scriptResources[loaderConfig.entryModuleId]).replace(/["}]+$/, ''));
}

function newest(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
