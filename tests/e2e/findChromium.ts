import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

/**
 * Path of the machine's Chromium, Chrome or Edge, as the project's scripts find it.
 * @throws Error when there is none
 */
export function findChromium(): string {
  const script = path.resolve(__dirname, '..', '..', 'scripts', 'findBrowser.mjs');
  // Run by Node itself: Jest's own module loader does not take ES modules.
  const program = `import(${JSON.stringify(script)}).then(({ ensureBrowser }) => process.stdout.write(ensureBrowser()))`;
  return execFileSync(process.execPath, ['--eval', program], { encoding: 'utf8' });
}
