import * as fs from 'node:fs';
import * as path from 'node:path';
import { type ComponentManifest, libraryManifest, rebased } from './componentManifest';
import { hostApplicationId, hostApplicationModules } from './hostApplicationModules';
import { internalComponents } from './internalComponents';

const reactId = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
const reactDomId = 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a';

/** Where the manifests' files are found: on disk, and for the browser. */
export interface RuntimePlace {
  /** A `node_modules` folder. */
  readonly nodeModules: string;
  /** Start of the page's address, such as `http://127.0.0.1:4000`. */
  readonly origin: string;
}

interface MissingComponent {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly wantedBy: string;
}

/**
 * Manifests of the whole SPFx runtime, host application first.
 * @throws Error when SPFx is not installed, or wants an internal component that {@link internalComponents} does not list.
 */
export function runtimeManifests(place: RuntimePlace): readonly ComponentManifest[] {
  const published = publishedManifests(place);
  if (published.length === 0) throw new Error(`No SPFx packages in ${place.nodeModules}. Run "npm ci" first.`);
  const known = [...published, ...reactManifests(place)];
  const internal = missingComponents(known).map((missing) => internalManifest(missing, place.origin));
  return [hostApplicationManifest([...known, ...internal], place.origin), ...known, ...internal];
}

/**
 * Checks that everything a web part depends on can be provided.
 * @throws Error naming the first component that cannot.
 */
export function checkDependencies(webParts: readonly ComponentManifest[], runtime: readonly ComponentManifest[]): void {
  const [missing] = missingComponents([...runtime, ...webParts]);
  if (missing) {
    throw new Error(`The web part ${missing.wantedBy} depends on ${missing.name} (${missing.id}), which the local site cannot provide.`);
  }
}

function publishedManifests({ nodeModules, origin }: RuntimePlace): ComponentManifest[] {
  const scope = path.join(nodeModules, '@microsoft');
  if (!fs.existsSync(scope)) return [];
  const folders = fs.readdirSync(scope).filter((name) => name.startsWith('sp-') && fs.existsSync(path.join(scope, name, 'dist')));
  return folders.flatMap((name) =>
    readManifests(path.join(scope, name, 'dist'))
      .filter((manifest) => manifest.rootComponentId === undefined)
      .map((manifest) => ({ ...rebased(manifest, `${origin}/runtime/@microsoft/${name}/dist/`), isInternal: true })),
  );
}

/** Every component manifest that stands in a folder. */
export function readManifests(folder: string): ComponentManifest[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.manifest.json'));
  return files.map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as ComponentManifest);
}

function reactManifests({ nodeModules, origin }: RuntimePlace): ComponentManifest[] {
  const { version } = JSON.parse(fs.readFileSync(path.join(nodeModules, 'react', 'package.json'), 'utf8')) as { version: string };
  const baseUrl = `${origin}/runtime/`;
  const react = { id: reactId, version, name: 'react', baseUrl, path: 'react/umd/react.production.min.js' };
  const reactDom = { id: reactDomId, version, name: 'react-dom', baseUrl, path: 'react-dom/umd/react-dom.production.min.js' };
  return [libraryManifest(react), libraryManifest({ ...reactDom, dependsOn: { react } })];
}

function missingComponents(manifests: readonly ComponentManifest[]): MissingComponent[] {
  const provided = new Set(manifests.map((manifest) => manifest.id));
  const missing = new Map<string, MissingComponent>();
  for (const manifest of manifests) {
    for (const [name, { type, id, version }] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (type !== 'component' || id === undefined || provided.has(id) || missing.has(id)) continue;
      missing.set(id, { id, name, version: version ?? '1.0.0', wantedBy: manifest.alias });
    }
  }
  return [...missing.values()];
}

function internalManifest({ id, name, version, wantedBy }: MissingComponent, origin: string): ComponentManifest {
  const provision = internalComponents[name];
  if (!provision) {
    throw new Error(
      `SPFx's ${wantedBy} wants ${name} (${id}, ${version}), a component that is not on npm and not listed in ` +
        'tests/site/page/internalComponents.ts. Look at what it is used for, then list it there with a stand-in.',
    );
  }
  const file = provision.kind === 'standIn' ? provision.file : 'inAssembly';
  // The loader keeps modules by address, so each component has one of its own even where the file is shared.
  return libraryManifest({ id, version, name, baseUrl: `${origin}/local/`, path: `standIns/${id}/${file}.js` });
}

function hostApplicationManifest(manifests: readonly ComponentManifest[], origin: string): ComponentManifest {
  const dependsOn = Object.fromEntries(hostApplicationModules.map((name) => [name, providerOf(name, manifests)]));
  return libraryManifest({
    id: hostApplicationId,
    version: '1.0.0',
    name: 'host-application',
    baseUrl: `${origin}/local/`,
    path: 'hostApplication.js',
    dependsOn,
  });
}

function providerOf(module: string, manifests: readonly ComponentManifest[]): ComponentManifest {
  const names = [module, module.replace('@microsoft/', '')];
  const found = manifests.find(({ loaderConfig }) => names.includes(loaderConfig.entryModuleId));
  if (!found) throw new Error(`The SPFx runtime in node_modules has no ${module}.`);
  return found;
}
