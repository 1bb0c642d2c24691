import * as fs from 'node:fs';
import { type ComponentManifest, rebased } from '../page/componentManifest';
import { readManifests } from '../page/runtimeManifests';

/** A compiled web part with the libraries that came with it. */
export interface BuiltWebPart {
  readonly webPart: ComponentManifest;
  /** Every manifest of the folder, the web part's included. */
  readonly manifests: readonly ComponentManifest[];
}

/**
 * Reads what `heft build` wrote.
 * @param folder the build's `dist` folder
 * @throws Error when there is no web part in it
 */
export function readBuiltWebPart(folder: string, origin: string): BuiltWebPart {
  const manifests = fs.existsSync(folder) ? readManifests(folder).map((manifest) => rebased(manifest, `${origin}/web-part/`)) : [];
  const webPart = manifests.find((manifest) => manifest.componentType === 'WebPart');
  if (!webPart) throw new Error(`No compiled web part in ${folder}. Run "npx heft build --production" first.`);
  return { webPart, manifests };
}
