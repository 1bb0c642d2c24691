import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { type ComponentManifest, libraryManifest } from '../../site/page/componentManifest';
import { runtimeManifests } from '../../site/page/runtimeManifests';

const version = '1.0.0';
const nodeModules = path.resolve(__dirname, '..', '..', '..', 'node_modules');

/** A web part that only tests use. */
export interface TestWebPart {
  /** Component id, a GUID. */
  readonly id: string;
  /** Name of its source, `<name>.ts` beside this file, and of its alias. */
  readonly name: string;
}

/**
 * Compiles a test web part the way Heft does: one AMD module with SPFx and React left outside, and a manifest.
 * @returns a new folder, to be used as `webPartDir`
 */
export async function buildWebPart({ id, name }: TestWebPart): Promise<string> {
  const { outputFiles, metafile } = await build({
    bundle: true,
    entryPoints: [path.join(__dirname, `${name}.ts`)],
    external: ['@microsoft/*', 'react', 'react-dom'],
    format: 'cjs',
    metafile: true,
    target: 'es2020',
    write: false,
  });
  const dependencies = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map((one) => one.path));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  fs.writeFileSync(path.join(folder, `${name}.js`), amdModule(id, dependencies, outputFiles[0]?.text ?? ''));
  fs.writeFileSync(path.join(folder, `${id}.manifest.json`), JSON.stringify(manifest({ id, name }, dependencies)));
  return folder;
}

function amdModule(id: string, dependencies: readonly string[], code: string): string {
  const names = JSON.stringify(dependencies);
  return `define("${id}_${version}", ${names}, (...modules) => {
const require = (name) => modules[${names}.indexOf(name)], module = { exports: {} };
${code}
return module.exports;
});`;
}

function manifest({ id, name }: TestWebPart, dependencies: readonly string[]): ComponentManifest {
  const runtime = runtimeManifests({ nodeModules, origin: '' });
  const dependsOn = Object.fromEntries(dependencies.map((dependency) => [dependency, provider(runtime, dependency)]));
  const library = libraryManifest({ id, version, name, baseUrl: '', path: `${name}.js`, dependsOn });
  const entry = { title: { default: name }, properties: {} };
  return { ...library, componentType: 'WebPart', isInternal: false, loadLegacyFabricCss: false, preconfiguredEntries: [entry] };
}

function provider(runtime: readonly ComponentManifest[], module: string): ComponentManifest {
  const found = runtime.find(({ loaderConfig }) => loaderConfig.entryModuleId === module || `@microsoft/${loaderConfig.entryModuleId}` === module);
  if (!found) throw new Error(`The runtime has no ${module}.`);
  return found;
}
