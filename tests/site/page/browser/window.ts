// Declares window.FabricConfig.
import type {} from '@fluentui/style-utilities';
import type { LocalSite } from './localSite';
import type { ModuleLoader } from './runtime';

declare global {
  interface Window {
    /** Left by the loader assembly; absent when it did not load. */
    spModuleLoader?: ModuleLoader;
    /** Where `load-themed-styles` takes the nonce of its style elements from. */
    CSPSettings?: { readonly nonce: string };
    /** The loader that SPFx brings, loaded before it. */
    requirejs?: { config(options: { readonly baseUrl: string }): void };
    /** As on every SharePoint page. */
    _spPageContextInfo?: Readonly<Record<string, unknown>>;
    /** Present as soon as the web part has been loaded. */
    localSite?: LocalSite;
  }
  /** Registers a module with the loader that SPFx brings (RequireJS). */
  function define(name: string, dependencies: readonly string[], factory: (...modules: never[]) => unknown): void;
  function define(dependencies: readonly string[], factory: (...modules: never[]) => unknown): void;
}
