import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allBehaviours } from './allBehaviours';
import type { Behaviour, Source } from './behaviour';
import { emulatorProbe } from './emulator';
import { runBehaviour, type Outcome } from './runBehaviour';
import { readTenantRun, type TenantRun } from './tenantResults';

const root = join(__dirname, '..', '..');

/** The document that holds the table. */
export const tableFile = join(root, 'docs', 'conformance.md');
/** The newest run on a tenant, when there has been one. */
export const tenantFile = join(__dirname, 'tenantResults.json');

const begin = '<!-- table: written by "node scripts/conformance.mjs --table" -->';
const end = '<!-- end of the table -->';

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\*/g, '\\*');
}

function sourceName(url: string): string {
  const issue = /github\.com\/([^/]+\/[^/]+)(?:\/issues\/(\d+))?/.exec(url);
  if (issue) return `${issue[1] ?? ''}${issue[2] === undefined ? '' : ` #${issue[2]}`}`;
  return url.includes('learn.microsoft.com') ? 'Microsoft Learn' : new URL(url).hostname;
}

function sourceCell(source: Source): string {
  return source.kind === 'believed' ? '–' : `[${sourceName(source.url)}](${source.url})`;
}

function resultText(outcome: Outcome | undefined): string {
  if (!outcome) return 'not yet run';
  return outcome.result === 'agrees' || outcome.result === 'differs' ? outcome.result : `${outcome.result}: ${cell(outcome.reason)}`;
}

function tenantCell(one: Behaviour, run: TenantRun | undefined): string {
  if (one.labOnly !== undefined) return `cannot be tried: ${cell(one.labOnly)}`;
  return resultText(run?.outcomes.find(({ id }) => id === one.id));
}

function areaTable(area: string, rows: readonly string[]): string {
  return `### ${area}\n\n| id | behaviour | source | how sure | emulator | tenant |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

function summary(outcomes: ReadonlyMap<string, Outcome>, run: TenantRun | undefined): string {
  const count = (kind: Source['kind']): number => allBehaviours.filter(({ source }) => source.kind === kind).length;
  const agreeing = [...outcomes.values()].filter(({ result }) => result === 'agrees').length;
  const lab = allBehaviours.filter(({ labOnly }) => labOnly !== undefined).length;
  const tenant = run ? `Last run on a tenant: ${run.on}${run.version === undefined ? '' : `, SharePoint ${run.version}`}.` : 'Nobody has run them on a tenant yet.';
  return `${allBehaviours.length} behaviours: ${count('documented')} documented, ${count('recorded')} recorded, ${count('believed')} believed. `
    + `The emulator agrees with ${agreeing}. ${lab} cannot be tried on somebody's tenant. ${tenant}\n`;
}

/** The tables of all areas, with what the emulator answers now and what a tenant answered last. */
export async function tableText(): Promise<string> {
  const run = existsSync(tenantFile) ? readTenantRun(readFileSync(tenantFile, 'utf8')) : undefined;
  const outcomes = new Map<string, Outcome>();
  for (const one of allBehaviours) outcomes.set(one.id, await runBehaviour(one, emulatorProbe()));
  const row = (one: Behaviour): string => {
    const cells = [one.id, cell(one.says), sourceCell(one.source), one.source.kind, resultText(outcomes.get(one.id)), tenantCell(one, run)];
    return `| ${cells.join(' | ')} |`;
  };
  const areas = [...new Set(allBehaviours.map(({ area }) => area))];
  const tables = areas.map((area) => areaTable(area, allBehaviours.filter((one) => one.area === area).map(row)));
  return [summary(outcomes, run), ...tables].join('\n');
}

/** A document with its table replaced. Throws when the marks of the table are missing. */
export function withTable(document: string, table: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/conformance.md has lost the marks of its table: ${begin} … ${end}`);
  return `${document.slice(0, from)}${begin}\n\n${table}\n${document.slice(to)}`;
}
