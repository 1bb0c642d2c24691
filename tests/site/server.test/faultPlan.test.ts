import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';

const script = path.resolve(__dirname, '..', '..', '..', 'scripts', 'faultPlan.mjs');

/** Asks Node itself, because the script is an ES module: what each plan becomes, or why it is refused. */
async function readPlans(plans: readonly string[]): Promise<readonly unknown[]> {
  const program = `import(process.argv[1]).then(({ readFaults }) => {
    const read = (plan) => { try { return readFaults(plan); } catch (error) { return error.message; } };
    console.log(JSON.stringify(JSON.parse(process.argv[2]).map(read), (key, value) => key === 'match' ? value.source : value));
  })`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', program, script, JSON.stringify(plans)]);
  return JSON.parse(stdout) as readonly unknown[];
}

const understood: Readonly<Record<string, readonly object[]>> = {
  '': [],
  '429x3,dropAfter@$batch:2,slow': [{ kind: 'status', status: 429, times: 3 }, { kind: 'dropAfter', match: '\\$batch', after: 2 }, { kind: 'slow' }],
  '429(5)@POST,503(),429(date+20),503(-5)x2': [
    { kind: 'status', status: 429, retryAfter: '5', match: 'POST' }, { kind: 'status', status: 503, retryAfter: '' },
    { kind: 'status', status: 429, retryAfter: { inSeconds: 20 } }, { kind: 'status', status: 503, retryAfter: '-5', times: 2 },
  ],
  'html,html(429),signIn,digest,cutText,cutBody,dropBefore': [
    { kind: 'html' }, { kind: 'html', status: 429 }, { kind: 'signIn' }, { kind: 'digest' }, { kind: 'cutText' }, { kind: 'cutBody' }, { kind: 'dropBefore' },
  ],
  'slow(0.5),offline,offline(30):4,race,race(owner2)@items(3)': [
    { kind: 'slow', delayMs: 500 }, { kind: 'offline' }, { kind: 'offline', forMs: 30000, after: 4 }, { kind: 'race' }, { kind: 'race', by: 'owner2', match: 'items\\(3\\)' },
  ],
  'renameColumn(ScrutinyActions/ScrStatus=Stage, as we say):3,deleteColumn(ScrutinyActions/ScrHealth)': [
    { kind: 'administrator', act: { does: 'renameColumn', list: 'ScrutinyActions', column: 'ScrStatus', title: 'Stage, as we say' }, after: 3 },
    { kind: 'administrator', act: { does: 'deleteColumn', list: 'ScrutinyActions', column: 'ScrHealth' } },
  ],
  'deleteList(ScrutinyUpdates),restoreList(ScrutinyUpdates),addBadRows(ScrutinyActions),deletePerson(owner)': [
    { kind: 'administrator', act: { does: 'deleteList', list: 'ScrutinyUpdates' } }, { kind: 'administrator', act: { does: 'restoreList', list: 'ScrutinyUpdates' } },
    { kind: 'administrator', act: { does: 'addBadRows', list: 'ScrutinyActions' } }, { kind: 'administrator', act: { does: 'deletePerson', person: 'owner' } },
  ],
  'random:7:20%': [{ kind: 'random', seed: 7, rate: 0.2 }],
};

const refused: Readonly<Record<string, string>> = {
  '429,nonsense': '--faults does not understand "nonsense". See --help.',
  'constructor': '--faults does not understand "constructor". See --help.',
  '099': '--faults does not understand "099": a status is a number from 200 to 599. See --help.',
  'html(soon)': '--faults does not understand "html(soon)": a status is a number from 200 to 599. See --help.',
  'slow(long)': '--faults does not understand "slow(long)": slow takes seconds, such as slow(8). See --help.',
  'digest(3)': '--faults does not understand "digest(3)": digest takes no value. See --help.',
  'deleteColumn(ScrHealth)': '--faults does not understand "deleteColumn(ScrHealth)": it needs deleteColumn(LIST/COLUMN). See --help.',
  'random:7:200%': '--faults does not understand "random:7:200%": random needs a seed and a rate up to 100%, such as random:7:20%. See --help.',
  'random': '--faults does not understand "random": random needs a seed and a rate up to 100%, such as random:7:20%. See --help.',
};

describe('a plan of faults', () => {
  it('is read as the help says', async () => {
    const plans = Object.keys(understood);
    const read = await readPlans(plans);
    expect(Object.fromEntries(plans.map((plan, index) => [plan, read[index]]))).toEqual(understood);
  });

  it('is refused in plain words', async () => {
    const plans = Object.keys(refused);
    const read = await readPlans(plans);
    expect(Object.fromEntries(plans.map((plan, index) => [plan, read[index]]))).toEqual(refused);
  });
});
