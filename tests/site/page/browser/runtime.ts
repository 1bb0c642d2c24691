/**
 * The names of the SPFx runtime that the local page relies on. Most are internal to Microsoft and may change with
 * any version, so the project pins SPFx exactly and `hostApplication.ts` checks every one of them before use.
 */

import type { HostTheme } from '../pageConfiguration';

/** A place where services are looked up. */
export interface ServiceScope {
  consume<Service>(key: ServiceKey<Service>): Service;
  provide<Service>(key: ServiceKey<Service>, service: Service): void;
  startNewChild(): ServiceScope;
  finish(): void;
}

/** Names a service and carries its type. */
export interface ServiceKey<Service> {
  readonly id: string;
  readonly defaultCreator: (scope: ServiceScope) => Service;
}

/** Life cycle of the web parts on a page. */
export interface WebPartManager {
  loadWebPart(parameters: object): Promise<void>;
  setDisplayMode(mode: number, instanceId: string): void;
  serialize(instanceId: string): Map<string, { readonly properties: object }>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close', isRenderedByWebPart: boolean): void;
  disposeWebparts(instanceId: string): void;
}

/** What the page offers to the web part manager. */
export interface WebPartHost {
  getAdditionalContextProperties(): object;
  getAdditionalContextPropertiesAsync(): Promise<object>;
}

/** Module `@microsoft/sp-webpart-base`. */
export interface WebPartBaseModule {
  readonly _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
  readonly _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
  readonly _PropertyPaneLoader: { readonly serviceKey: ServiceKey<object> };
  readonly WebPartFormFactor: { readonly Standard: number; readonly FullSize: number };
}

/** Gives web parts their theme and tells them when it changes. */
export interface ThemeProvider {
  _setTheme(theme: HostTheme): void;
}

/** Module `@microsoft/sp-component-base`. */
export interface ComponentBaseModule {
  readonly ThemeProvider: { new (scope: ServiceScope, theme: HostTheme): ThemeProvider; readonly serviceKey: ServiceKey<ThemeProvider> };
}

/** Module `@microsoft/sp-core-library`. */
export interface CoreLibraryModule {
  readonly DisplayMode: { readonly Read: number; readonly Edit: number };
  readonly Session: { _setClientSideApplicationId(id: string): void };
}

/** Module `@microsoft/sp-page-context`. */
export interface PageContextModule {
  readonly PageContext: { readonly serviceKey: ServiceKey<{ initialize(data: object, information: object): void }> };
  readonly SharePointPageContextDataProvider: { _createPageContextData(information: object): object };
}

/** Module `@microsoft/sp-loader`. */
export interface LoaderModule {
  readonly _ManifestStore: { readonly instance: { getManifest(id: string, version: string): object } };
}

/** Module `@microsoft/load-themed-styles`. */
export interface ThemedStylesModule {
  loadTheme(theme: Readonly<Record<string, string>>): void;
}

/** The modules in the order in which `hostApplicationModules` asks for them. */
export interface RuntimeModules {
  readonly webPartBase: WebPartBaseModule;
  readonly componentBase: ComponentBaseModule;
  readonly coreLibrary: CoreLibraryModule;
  readonly pageContext: PageContextModule;
  readonly loader: LoaderModule;
  readonly themedStyles: ThemedStylesModule;
}

/** The starter that the loader assembly leaves on the window. */
export interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  _isRedirectDisabled: () => boolean;
  start(preloaded: object, onError: (error: unknown) => void): Promise<void>;
}
