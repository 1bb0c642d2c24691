// Which packages are in the bundle that webpack really made, from its own statistics ("heft build --emit-stats").
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where "heft build --emit-stats" leaves its statistics in the project of this folder. */
export function statsFile(root) {
  return join(root, 'release', 'webpack-stats', `${basename(resolve(root))}.stats.json`);
}

/** Every module of every chunk, those included that webpack has put into one another. */
function modulesOf(stats) {
  const within = (modules) => modules.flatMap((module) => [module, ...within(module.modules ?? [])]);
  return within(stats.modules.filter(({ orphan, chunks }) => !orphan && chunks.length > 0));
}

const packageFolder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const readmeFile = /^readme(?:\..*)?$/i;
const licenceSection = /^#+\s*licen[cs]e\s*$([^]*)/im;

/** The texts of a package's licence files; where there are none, what its read-me says under that heading. */
function licenceTexts(folder) {
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const files = readdirSync(folder).sort();
  const texts = files.filter((file) => licenceFile.test(file)).map((file) => read(file).trim());
  if (texts.length > 0) return texts;
  return files.filter((file) => readmeFile.test(file)).flatMap((file) => licenceSection.exec(read(file))?.[1]?.trim() || []);
}

function onePackage(place, lock, root) {
  const folder = join(root, place);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const locked = lock.packages[place];
  if (locked?.version !== version) throw new Error(`${place} ${version} is not what package-lock.json says. Run "npm ci".`);
  return { name, version, licence: license ?? locked.license ?? '', place, integrity: locked.integrity ?? '', dependencies: locked.dependencies ?? {}, texts: licenceTexts(folder) };
}

/** Where Node would find a package from the folder of another. */
export function placeOf(name, from, known) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (known(place)) return place;
    if (folder === '') return undefined;
  }
}

/** The packages that somebody packed into a ready-made file of another: all that it depends on. */
function packedWith(place, lock, found = new Set()) {
  for (const name of Object.keys(lock.packages[place]?.dependencies ?? {})) {
    const dependency = placeOf(name, place, (candidate) => candidate in lock.packages);
    if (!dependency || found.has(dependency)) continue;
    found.add(dependency);
    packedWith(dependency, lock, found);
  }
  return found;
}

/**
 * The packages whose code ships, by name: name, version, licence, the texts of its licence files, its place and checksum in the lock.
 * Webpack is among them when its own run-time code is.
 */
export function shippedPackages(root, file = statsFile(root)) {
  if (!existsSync(file)) throw new Error(`There is no ${file}. Run "npx heft build --production --emit-stats" first.`);
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const places = new Set();
  for (const { moduleType, nameForCondition } of modulesOf(JSON.parse(readFileSync(file, 'utf8')))) {
    if (moduleType === 'runtime') places.add('node_modules/webpack');
    const [folder] = packageFolder.exec(nameForCondition ?? '') ?? [];
    if (!folder) continue;
    const place = `node_modules/${folder.split(/node_modules[\\/]/).slice(1).join('node_modules/').split(sep).join('/')}`;
    places.add(place);
    if (/\.min\.js$/.test(nameForCondition)) packedWith(place, lock).forEach((packed) => places.add(packed));
  }
  if (places.size === 0) throw new Error(`${file} names no package: webpack's statistics are not as expected.`);
  // The same version may lie at several places.
  const byName = new Map([...places].sort().reverse().map((place) => onePackage(place, lock, root)).map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The folder of the project that these scripts belong to. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
