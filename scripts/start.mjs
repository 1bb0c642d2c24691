// Serves the local site. `npm start -- --help` tells the options.
import { createRequire } from 'node:module';
import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';
import { ensureBuilt } from './build.mjs';
import { help, readStartOptions } from './startOptions.mjs';

registerRequire();
registerImport();
const requireTypeScript = createRequire(import.meta.url);

async function start({ site: siteOptions, faults, isEmpty, isBuilding, rows }) {
  if (isBuilding) ensureBuilt();
  const { startLocalSite } = requireTypeScript('../tests/site/server.ts');
  const local = await startLocalSite(siteOptions);
  endOnSignal(local);
  if (local.isNew && !isEmpty) {
    console.log('Importing the SEND Provision review …');
    const { seed } = requireTypeScript('../tests/site/seed.ts');
    await seed(local.site, { rows });
    local.keep();
  }
  for (const fault of faults) local.site.faults.next(fault);
  console.log(`Ready: ${local.url}`);
}

function endOnSignal(local) {
  const end = () => local.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function readOptions() {
  try {
    return readStartOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

const options = readOptions();
if (options.isHelp) console.log(help);
else {
  await start(options).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
