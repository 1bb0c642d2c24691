import './window';
import { hostApplicationId, hostApplicationModules } from '../hostApplicationModules';
import { loadWebPart } from './loadWebPart';
import { readConfiguration } from './readConfiguration';
import type {
  ComponentBaseModule, CoreLibraryModule, LoaderModule, PageContextModule, RuntimeModules, ServiceScope, ThemedStylesModule, WebPartBaseModule,
} from './runtime';

type ModulesInOrder = [WebPartBaseModule, ComponentBaseModule, CoreLibraryModule, PageContextModule, LoaderModule, ThemedStylesModule];

/** Stands for `@microsoft/sp-application-base`: the loader hands over to its navigator when the runtime is ready. */
function hostApplication(...[webPartBase, componentBase, coreLibrary, pageContext, loader, themedStyles]: ModulesInOrder): object {
  const modules: RuntimeModules = { webPartBase, componentBase, coreLibrary, pageContext, loader, themedStyles };
  return {
    _Navigator: class {
      readonly #root: ServiceScope;
      constructor(root: ServiceScope) {
        this.#root = root;
      }
      async navigateToApplication(): Promise<void> {
        checkModules(modules);
        const configuration = readConfiguration();
        modules.coreLibrary.Session._setClientSideApplicationId(configuration.applicationId);
        initializePageContext(this.#root, modules.pageContext, configuration.pageContextInfo);
        window.localSite = await loadWebPart(this.#root, modules, configuration);
      }
    },
  };
}

function initializePageContext(root: ServiceScope, { PageContext, SharePointPageContextDataProvider }: PageContextModule, information: object): void {
  root.consume(PageContext.serviceKey).initialize(SharePointPageContextDataProvider._createPageContextData(information), information);
}

const neededNames: { readonly [Module in keyof RuntimeModules]: readonly (keyof RuntimeModules[Module])[] } = {
  webPartBase: ['_ClientSideWebPartManagerFactory', '_MinimalWebPartHost', '_PropertyPaneLoader', 'WebPartFormFactor'],
  componentBase: ['ThemeProvider'],
  coreLibrary: ['DisplayMode', 'Session'],
  pageContext: ['PageContext', 'SharePointPageContextDataProvider'],
  loader: ['_ManifestStore'],
  themedStyles: ['loadTheme'],
};

function checkModules(modules: RuntimeModules): void {
  for (const [module, names] of Object.entries(neededNames)) {
    const exported = modules[module as keyof RuntimeModules];
    const missing = names.filter((name) => !(name in exported));
    if (missing.length > 0) {
      throw new Error(`SPFx's ${module} no longer has ${missing.join(', ')}: this version does not fit tests/site/page/browser/runtime.ts.`);
    }
  }
}

define(`${hostApplicationId}_1.0.0`, hostApplicationModules, hostApplication);
