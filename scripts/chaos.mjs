// Lets people work at once while things go wrong, by seed. Options: --seeds N (1 to N, default 20), --seed S (one run again).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const help = `npm run chaos -- [options]

Two officers and three owners do 2,000 things at once while a quarter of their requests go wrong; afterwards every wish is looked for
in the lists, their histories and on the screens. The same seed gives the same run.

  --seeds N   runs the seeds 1 to N (default 20)
  --seed S    runs one seed, to replay a failure
  --help      shows this`;

function readSeeds() {
  const { values } = parseArgs({ options: { seeds: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return undefined;
  const number = (name, most) => {
    const text = values[name];
    if (!new RegExp(`^\\d{1,${most}}$`).test(text)) throw new Error(`--${name} needs a whole number, not "${text}".`);
    return text;
  };
  if (values.seed !== undefined) return number('seed', 9);
  return `first ${values.seeds === undefined ? 20 : number('seeds', 4)}`;
}

function run(seeds) {
  const jest = 'jest --config config/jest.config.cjs --selectProjects=slow --testPathPatterns tests/chaos/seeds';
  const { status } = spawnSync(`npx --no-install ${jest}`, { stdio: 'inherit', shell: true, env: { ...process.env, CHAOS_SEEDS: seeds } });
  return status ?? 1;
}

try {
  const seeds = readSeeds();
  if (seeds === undefined) console.log(help);
  else process.exitCode = run(seeds);
} catch (error) {
  console.error(`${error.message}\n\n${help}`);
  process.exitCode = 2;
}
