// Asks a SharePoint site whether it behaves as docs/conformance.md says. `npm run conformance -- --help` tells the options.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';
import { findBrowser } from './findBrowser.mjs';

registerRequire();
registerImport();
const requireTypeScript = createRequire(import.meta.url);
const { announcement, help, readCommand } = requireTypeScript('../tests/conformance/site/commandLine.ts');

/** Exit code of a command that Ctrl+C has ended. */
const interrupted = 130;

/** Rewrites the tables in docs/conformance.md and docs/permissions.md. */
async function writeTable() {
  const { tableFile, tableText, withTable } = requireTypeScript('../tests/conformance/table.ts');
  writeFileSync(tableFile, withTable(readFileSync(tableFile, 'utf8'), await tableText()));
  const { permissionsDocument, permissionsFile } = requireTypeScript('../tests/conformance/permissions/document.ts');
  const { preparedSite, tryMatrix } = requireTypeScript('../tests/conformance/permissions/tryMatrix.ts');
  writeFileSync(permissionsFile, permissionsDocument(await tryMatrix(await preparedSite())));
  return 0;
}

async function askSite(command) {
  if (!command.hasAgreed) {
    console.log(announcement(command.siteUrl));
    return 2;
  }
  const browser = findBrowser();
  if (!browser) throw new Error('No Edge, Chrome or Chromium was found. Install one, or set CHROMIUM_PATH to where it is.');
  let isStopping = false;
  process.once('SIGINT', () => {
    console.log('Stopping after this behaviour, and deleting its lists …');
    isStopping = true;
  });
  const { runOnSite } = requireTypeScript('../tests/conformance/site/runOnSite.ts');
  const differing = await runOnSite(command, { browser, say: (line) => console.log(line), isStopping: () => isStopping });
  if (isStopping) return interrupted;
  return differing > 0 ? 1 : 0;
}

function readCommandLine() {
  try {
    return readCommand(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

const command = readCommandLine();
if (command.kind === 'help') console.log(help);
else {
  const work = command.kind === 'table' ? writeTable() : askSite(command);
  process.exitCode = await work.catch((error) => {
    console.error(error.message);
    return 1;
  });
}
