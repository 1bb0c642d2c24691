import * as path from 'node:path';
import { build } from 'esbuild';
import { loaderRequireJs } from './loaderRequireJs';

const entryPoints = ['beforeRuntime', 'startRuntime', 'hostApplication', 'standIns/safeHtml', 'standIns/editCustomerPromise', 'standIns/idleWebTask', 'standIns/neverDrawn'];

/**
 * Compiles the page's own scripts, and takes RequireJS out of SPFx's loader.
 * @returns their text by path, such as `standIns/safeHtml.js`
 */
export async function browserScripts(nodeModules: string): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(__dirname, 'browser');
  const { outputFiles } = await build({
    absWorkingDir: folder,
    bundle: true,
    entryPoints: entryPoints.map((name) => `${name}.ts`),
    format: 'iife',
    outdir: folder,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const compiled = outputFiles.map(({ path: file, text }) => [path.relative(folder, file).split(path.sep).join('/'), text] as const);
  return new Map([...compiled, ['requireJs.js', loaderRequireJs(nodeModules)]]);
}
