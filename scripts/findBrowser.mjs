import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

/** Where browsers stand that are not on the PATH, by platform. */
const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [];
  }),
};

/**
 * Finds Chromium, Chrome or Edge: the one that CHROMIUM_PATH names, or one in a usual place, or one on the PATH.
 * @returns {string | undefined} its path
 * @throws Error when CHROMIUM_PATH names a file that does not exist
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  return [...(usualPlaces[process.platform] ?? []), ...onPath()].find((file) => existsSync(file));
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name + suffix)));
}

/**
 * Finds a browser, and on a Debian-like system where we are root installs Chromium when there is none.
 * @returns {string} its path
 * @throws Error that says how to get one
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installChromium();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('The browser tests need Chromium, Chrome or Edge, and none was found. Install one of them, or set CHROMIUM_PATH to where it is.');
}

function installChromium() {
  console.log('No browser found: installing chromium with apt-get …');
  const run = (...parameters) => execFileSync('apt-get', parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run('update');
  run('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
}
