/** One entry of a component's script resources: a file of its own, or another component. */
export interface ScriptResource {
  readonly type: 'path' | 'localizedPath' | 'component';
  readonly path?: unknown;
  readonly id?: string;
  readonly version?: string;
}

/**
 * The part of an SPFx component manifest that the local page reads or writes.
 * Source: https://developer.microsoft.com/json-schemas/spfx/client-side-web-part-manifest.schema.json
 */
export interface ComponentManifest {
  readonly id: string;
  readonly version: string;
  readonly alias: string;
  readonly componentType: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  /** False keeps SPFx from loading old styles whose fonts come from Microsoft's network. */
  readonly loadLegacyFabricCss?: boolean;
  /** Present on an assembly's manifest, which names no component of its own. */
  readonly rootComponentId?: string;
  readonly preconfiguredEntries?: readonly { readonly title?: { readonly default?: string }; readonly properties?: object }[];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly internalModuleBaseUrls: readonly string[];
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** What {@link libraryManifest} needs to know. `dependsOn` maps module names to the components that provide them. */
export interface Library {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly baseUrl: string;
  /** Path of the script, below `baseUrl`. */
  readonly path: string;
  readonly dependsOn?: Readonly<Record<string, { readonly id: string; readonly version: string }>>;
}

/** Manifest of a library that is one script. */
export function libraryManifest(library: Library): ComponentManifest {
  const dependencies = Object.entries(library.dependsOn ?? {}).map(([name, { id, version }]) => [name, { type: 'component', id, version }]);
  return {
    id: library.id,
    version: library.version,
    alias: library.name,
    componentType: 'Library',
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      entryModuleId: library.name,
      internalModuleBaseUrls: [library.baseUrl],
      scriptResources: { [library.name]: { type: 'path', path: library.path }, ...Object.fromEntries(dependencies) },
    },
  };
}

/** Same manifest, with its files at `baseUrl`. */
export function rebased(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}
