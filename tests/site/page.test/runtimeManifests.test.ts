import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { libraryManifest } from '../page/componentManifest';
import { checkDependencies, runtimeManifests } from '../page/runtimeManifests';

const projectModules = path.resolve(__dirname, '..', '..', '..', 'node_modules');
const origin = 'http://127.0.0.1:1';
const unknown = { id: '00000000-0000-4000-8000-000000000001', version: '1.0.0' };

/** A `node_modules` folder with React and one SPFx package that wants a component nobody has heard of. */
function modulesWanting(name: string): string {
  const nodeModules = fs.mkdtempSync(path.join(os.tmpdir(), 'modules-'));
  const dist = path.join(nodeModules, '@microsoft', 'sp-new', 'dist');
  fs.mkdirSync(dist, { recursive: true });
  fs.mkdirSync(path.join(nodeModules, 'react'));
  fs.writeFileSync(path.join(nodeModules, 'react', 'package.json'), '{"version":"17.0.1"}');
  const manifest = libraryManifest({ ...unknown, id: 'sp-new-id', name: 'sp-new', baseUrl: '', path: 'sp-new.js', dependsOn: { [name]: unknown } });
  fs.writeFileSync(path.join(dist, 'sp-new.manifest.json'), JSON.stringify(manifest));
  return nodeModules;
}

describe('runtimeManifests', () => {
  it('provides every component that the installed SPFx refers to', () => {
    const manifests = runtimeManifests({ nodeModules: projectModules, origin });
    const provided = new Set(manifests.map(({ id }) => id));
    const wanted = manifests.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources)).filter(({ type }) => type === 'component');
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter(({ id }) => !provided.has(id ?? ''))).toEqual([]);
  });

  it('serves everything from this machine', () => {
    const manifests = runtimeManifests({ nodeModules: projectModules, origin });
    const places = manifests.flatMap(({ loaderConfig }) => loaderConfig.internalModuleBaseUrls);
    expect(places.filter((place) => !place.startsWith(`${origin}/`))).toEqual([]);
  });

  it('stops at an internal component that is not on the list, and names it', () => {
    const nodeModules = modulesWanting('@msinternal/sp-surprise');
    expect(() => runtimeManifests({ nodeModules, origin })).toThrow(/sp-new wants @msinternal\/sp-surprise .* not listed in tests\/site\/page\/internalComponents/);
  });

  it('says that SPFx is not installed', () => {
    expect(() => runtimeManifests({ nodeModules: os.tmpdir(), origin })).toThrow('Run "npm ci" first.');
  });
});

describe('checkDependencies', () => {
  it('names what a web part wants and nobody provides', () => {
    const webPart = libraryManifest({ ...unknown, name: 'Tracker', baseUrl: '', path: 'a.js', dependsOn: { '@microsoft/sp-dialog': { id: 'dialog-id', version: '1.0.0' } } });
    expect(() => checkDependencies([webPart], [])).toThrow('The web part Tracker depends on @microsoft/sp-dialog (dialog-id)');
  });
});
