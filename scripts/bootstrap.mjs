// Makes a fresh clone ready for the other commands: checks Node, installs the packages, and with --browser finds (or installs) a browser.
// Needs nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './findBrowser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = path.join(root, 'package-lock.json');
/** Written by npm at the end of every install. */
const installed = path.join(root, 'node_modules', '.package-lock.json');
/** Remembers which package-lock.json the packages were installed from. */
const stamp = path.join(root, 'node_modules', '.installed-from');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`This project needs Node.js 20.19 or later, and this is ${process.versions.node}. Get a newer one from https://nodejs.org.`);
}

function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (!isInstalled(wanted)) install();
  writeFileSync(stamp, wanted);
}

function isInstalled(wanted) {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  // Installed by hand, after the last change of the lock file.
  return statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

function install() {
  console.log('Installing packages (npm ci); this takes a few minutes the first time …');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], options)
    : spawnSync('npm ci --no-audit --no-fund', { ...options, shell: true });
  if (status !== 0) throw new Error('The packages could not be installed: see the messages of npm above.');
}

try {
  checkNode();
  ensurePackages();
  if (process.argv.includes('--browser')) ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
