import * as path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { ChaosOptions, ChaosReport } from './runChaos';

let compiled: Promise<string> | undefined;

async function compile(): Promise<string> {
  const entryPoints = [path.join(__dirname, 'worker.ts')];
  const { outputFiles } = await build({ entryPoints, bundle: true, platform: 'node', format: 'cjs', target: 'node20', write: false, logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}

/** Room for what lives shortly, in megabytes: a run makes a great deal of it. */
const roomForTheYoung = 64;

/**
 * Runs chaos in a thread of its own, which takes half of the time that it takes inside of Jest: every global name that is used there is
 * looked for in Jest's sandbox, and every promise is followed by its hooks.
 * @throws what the run throws
 */
export async function runApart(options: ChaosOptions): Promise<ChaosReport> {
  compiled ??= compile();
  const code = await compiled;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData: options, resourceLimits: { maxYoungGenerationSizeMb: roomForTheYoung } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (exitCode) => reject(new Error(`The run ended without a report (${exitCode}).`)));
  });
}
