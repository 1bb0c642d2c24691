// Every check of the project, in the order in which a mistake is cheapest to find. Ends with one line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a tool of the project. @returns whether it ended well. */
function run(title, command, ...args) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(`npx --no-install ${command}`, args, { stdio: 'inherit', shell: true });
  return status === 0;
}

/** Runs a Jest project. @returns how many tests passed and failed; a suite that does not even start counts as failed. */
function jest(title, project) {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-tracker-'));
  const report = join(folder, 'report.json');
  run(title, 'jest', '--config', 'config/jest.config.cjs', '--selectProjects', project, '--json', `--outputFile=${report}`);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    console.error(`${title}: Jest wrote no report.`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

const results = [
  one(run('Bundle', 'heft', 'build', '--clean', '--production')),
  one(run('Types: the core, without a DOM', 'tsc', '-p', 'tsconfig.core.json')),
  one(run('Types: everything', 'tsc', '-p', 'tsconfig.tests.json')),
  one(run('Lint', 'eslint', 'src', 'tests')),
  one(run('Boundaries', 'depcruise', '--config', 'config/dependency-cruiser.cjs', 'src')),
  jest('Unit and contract tests', 'unit'),
  jest('Chaos: people at work while things go wrong', 'slow'),
  jest('End to end, in a real browser', 'e2e'),
];

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
