import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { allBehaviours } from '../allBehaviours';
import { shown } from '../expectations';
import { openProbe, type OpenProbe } from '../probe';
import { runBehaviour, type Outcome } from '../runBehaviour';
import type { TenantRun } from '../tenantResults';
import { browserSender } from './browserSender';
import type { Command } from './commandLine';
import { openSignedInPage } from './signedInPage';

/** What a run needs besides its options. */
export interface Surroundings {
  /** Path of Edge, Chrome or Chromium. */
  readonly browser: string;
  readonly say: (line: string) => void;
  /** Whether to end early, because the person has pressed Ctrl+C. */
  readonly isStopping: () => boolean;
}

type Run = Extract<Command, { kind: 'run' }>;

function line(outcome: Outcome): string | undefined {
  switch (outcome.result) {
    case 'agrees': return undefined;
    case 'differs': return `DIFFERS ${outcome.id}: ${outcome.what}\n  expected ${shown(outcome.expected)}\n  got      ${shown(outcome.got)}`;
    default: return `${outcome.result} ${outcome.id}: ${outcome.reason}`;
  }
}

async function runAll(probe: OpenProbe, only: string, { say, isStopping }: Surroundings): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of allBehaviours.filter(({ id }) => id.startsWith(only))) {
    if (isStopping()) break;
    const outcome = await runBehaviour(one, probe);
    outcomes.push(outcome);
    const words = line(outcome);
    if (words !== undefined) say(words);
    await probe.close();
  }
  return outcomes;
}

async function versionOf(probe: OpenProbe): Promise<string | undefined> {
  return (await probe.send({ path: 'web?$select=Id' })).headers['microsoftsharepointteamservices'];
}

/**
 * Runs the behaviours on a site through a browser, prints what is different and counts.
 * @returns how many differ or failed
 * @throws Error with a sentence when the site cannot be asked, or a scratch list is left behind
 */
export async function runOnSite(run: Run, around: Surroundings): Promise<number> {
  const { siteUrl, isHeadless, profile, only, jsonFile } = run;
  const { page, close } = await openSignedInPage({ siteUrl, isHeadless, browser: around.browser, say: around.say, ...(profile === undefined ? {} : { profile }) });
  const probe = openProbe({ siteUrl, sender: browserSender(page), prefix: `Conformance-${randomBytes(4).toString('hex')}-` });
  try {
    const version = await versionOf(probe);
    const outcomes = await runAll(probe, only, around);
    const result: TenantRun = { on: new Date().toISOString().slice(0, 10), ...(version === undefined ? {} : { version }), outcomes };
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(result, null, 2)}\n`);
    const count = (kind: Outcome['result']): number => outcomes.filter(({ result: one }) => one === kind).length;
    around.say(`${outcomes.length} tried: ${count('agrees')} agree, ${count('differs')} differ, ${count('skipped')} skipped, ${count('failed')} failed.`);
    if (outcomes.length === 0) throw new Error(`No behaviour has an id that begins with "${only}".`);
    return count('differs') + count('failed');
  } finally {
    try {
      await probe.close();
    } finally {
      await close();
    }
  }
}
