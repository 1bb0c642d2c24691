// Declares window.FabricConfig.
import type {} from '@fluentui/style-utilities';
import type { LocalSite } from './localSite';
import type { ModuleLoader } from './runtime';

declare global {
  interface Window {
    /** Left by the loader assembly; absent when it did not load. */
    spModuleLoader?: ModuleLoader;
    /** As on every SharePoint page. */
    _spPageContextInfo?: Readonly<Record<string, unknown>>;
    /** Present as soon as the web part has been loaded. */
    localSite?: LocalSite;
  }
  /** Registers a module with the loader that SPFx brings (RequireJS). */
  function define(name: string, dependencies: readonly string[], factory: (...modules: never[]) => unknown): void;
  function define(dependencies: readonly string[], factory: (...modules: never[]) => unknown): void;
}
