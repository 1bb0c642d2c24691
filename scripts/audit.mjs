// Known weaknesses in what ships: asks the registry for advisories on the production dependencies. Ends with 1 on a finding.
// A registry that gives no advisories (a mirror) is said, never passed over; "--strict" makes that a failure too.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot, shippedPackages, statsFile } from './shipped.mjs';

const severities = ['critical', 'high', 'moderate', 'low', 'info'];

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One finding in words. */
function wordsOf({ name, severity, via, range }) {
  const reasons = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`));
  return `${severity}: ${name} ${range}: ${reasons.join('; ')}`;
}

/**
 * What "npm audit --json" answered, judged.
 * @param shipped names of the packages in the bundle: a weakness elsewhere (in SPFx's own build tools, say) reaches nobody and
 * is only counted; without it every weakness counts.
 * @returns the outcome, and lines for people; `not-checked` where the answer holds no verdict.
 */
export function judge(answer, shipped) {
  const report = parsed(answer);
  if (typeof report?.metadata?.vulnerabilities?.total !== 'number') {
    const reason = report?.error?.summary || report?.message || 'it answered with no report';
    return { outcome: 'not-checked', lines: [`NOT CHECKED: the registry gives no advisories (${String(reason).split('\n')[0].replace(/https?:\/\/\S+/g, 'the registry')}).`] };
  }
  const all = Object.values(report.vulnerabilities ?? {}).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const found = all.filter(({ name }) => shipped?.has(name) ?? true);
  const elsewhere = all.length > found.length ? [`${all.length - found.length} more in packages that do not ship.`] : [];
  if (found.length === 0) return { outcome: 'clean', lines: ['No known weakness in what ships.', ...elsewhere] };
  return { outcome: 'found', lines: [...found.map(wordsOf), `${found.length} known weaknesses in what ships.`, ...elsewhere] };
}

function main() {
  const { stdout, error } = spawnSync('npm audit --omit=dev --json', { cwd: projectRoot, encoding: 'utf8', shell: true });
  if (error) throw error;
  const shipped = existsSync(statsFile(projectRoot)) ? new Set(shippedPackages(projectRoot).map(({ name }) => name)) : undefined;
  const { outcome, lines } = judge(stdout, shipped);
  lines.forEach((line) => (outcome === 'clean' ? console.log(line) : console.error(line)));
  const isStrict = process.argv.includes('--strict');
  process.exitCode = outcome === 'found' || (outcome === 'not-checked' && isStrict) ? 1 : 0;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
