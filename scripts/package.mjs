// Builds what an administrator installs, the .sppkg, opens it to see that it is what it should be, and writes beside it the
// licences and the bill of materials of what is in it, and the checksums of all three.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { licenceProblems, notices } from './licences.mjs';
import { sbomOf, sbomProblems } from './sbom.mjs';
import { projectRoot, shippedPackages } from './shipped.mjs';

const folder = 'sharepoint/solution';
const file = 'scrutiny-tracker.sppkg';
const wantedHosts = ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp'];

const noticesFile = 'THIRD-PARTY-NOTICES.txt';
const sbomFile = 'scrutiny-tracker.cdx.json';

function heft(command) {
  const { status } = spawnSync(`npx --no-install heft ${command}`, { stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`heft ${command} failed: see the messages above.`);
}

function refuse(problems) {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function readJson(name) {
  return JSON.parse(readFileSync(name, 'utf8'));
}

/** Builds the bundle and the package, the notices inside it. @returns the files that go beside it, by name */
function build() {
  heft('build --clean --production --emit-stats');
  const packages = shippedPackages(projectRoot);
  refuse(licenceProblems(packages));
  const sbom = sbomOf(packages, { project: readJson('package.json'), lock: readJson('package-lock.json') });
  refuse(sbomProblems(sbom));
  const text = notices(packages);
  writeFileSync(`release/assets/${noticesFile}`, text);
  heft('package-solution --production');
  return { [noticesFile]: text, [sbomFile]: `${JSON.stringify(sbom, undefined, 2)}\n` };
}

/** The manifest of the web part inside a package, which keeps it as JSON in an attribute. */
function manifestIn(parts) {
  const name = Object.keys(parts).find((path) => /\/WebPart_[^/]+\.xml$/.test(path));
  const [, json] = /ComponentManifest="([^"]+)"/.exec(name ? strFromU8(parts[name]) : '') ?? [];
  if (!json) throw new Error(`${file} holds no web part.`);
  return JSON.parse(json.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&apos;/g, "'").replace(/&amp;/g, '&'));
}

function check(bytes) {
  const parts = unzipSync(bytes);
  const { supportedHosts, loaderConfig } = manifestIn(parts);
  const missingHosts = wantedHosts.filter((host) => !supportedHosts.includes(host));
  if (missingHosts.length > 0) throw new Error(`${file} does not support ${missingHosts.join(', ')}.`);
  const scripts = JSON.stringify(loaderConfig).match(/[\w.-]+\.js(?=")/g) ?? [];
  const missing = scripts.filter((script) => !(`ClientSideAssets/${script}` in parts));
  if (!(`ClientSideAssets/${noticesFile}` in parts)) throw new Error(`${file} lacks ${noticesFile}.`);
  if (scripts.length === 0 || missing.length > 0) throw new Error(`${file} lacks ${missing.join(', ') || 'its scripts'}.`);
}

const beside = build();
const bytes = readFileSync(`${folder}/${file}`);
check(bytes);
for (const [name, text] of Object.entries(beside)) writeFileSync(`${folder}/${name}`, text);
const sumOf = (name) => `${createHash('sha256').update(readFileSync(`${folder}/${name}`)).digest('hex')}  ${name}\n`;
writeFileSync(`${folder}/SHA256SUMS`, [file, ...Object.keys(beside)].map(sumOf).join(''));
console.log(`${folder}/${file}: ${bytes.length} bytes, for ${wantedHosts.join(', ')}; with ${Object.keys(beside).join(' and ')}`);
