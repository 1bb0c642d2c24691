// Builds what an administrator installs, the .sppkg, opens it to see that it is what it should be, and writes its checksum.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const folder = 'sharepoint/solution';
const file = 'scrutiny-tracker.sppkg';
const wantedHosts = ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp'];

function build() {
  for (const command of ['build --clean --production', 'package-solution --production']) {
    const { status } = spawnSync(`npx --no-install heft ${command}`, { stdio: 'inherit', shell: true });
    if (status !== 0) throw new Error(`heft ${command} failed: see the messages above.`);
  }
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
  if (scripts.length === 0 || missing.length > 0) throw new Error(`${file} lacks ${missing.join(', ') || 'its scripts'}.`);
}

build();
const bytes = readFileSync(`${folder}/${file}`);
check(bytes);
writeFileSync(`${folder}/SHA256SUMS`, `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
console.log(`${folder}/${file}: ${bytes.length} bytes, for ${wantedHosts.join(', ')}`);
