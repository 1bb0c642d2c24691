import { isTeams, type PageConfiguration } from '../pageConfiguration';
import { showEditBar } from './editBar';
import { type LocalSite, localSite } from './localSite';
import { PropertyPane } from './propertyPane/propertyPane';
import type { RuntimeModules, ServiceScope, WebPartHost, WebPartManager } from './runtime';
import { fakeTeams, type FakeTeams } from './fakeTeams';
import { saveProperties } from './saveProperties';

/**
 * Puts the web part on the page through SPFx's own web part manager.
 * @throws whatever the web part throws while it loads, initialises or renders for the first time
 */
export async function loadWebPart(root: ServiceScope, modules: RuntimeModules, configuration: PageConfiguration): Promise<LocalSite> {
  const { webPart, host } = configuration;
  const theme = configuration.themes[configuration.theme];
  const scope = root.startNewChild();
  const themeProvider = new modules.componentBase.ThemeProvider(scope, theme);
  scope.provide(modules.componentBase.ThemeProvider.serviceKey, themeProvider);
  const pane = new PropertyPane(() => saveProperties(webPart.instanceId, manager));
  scope.provide(modules.webPartBase._PropertyPaneLoader.serviceKey, { propertyPane: Promise.resolve(pane), isLoaded: true });
  scope.finish();

  const teams = isTeams(host) ? fakeTeams(configuration) : undefined;
  const manager = createManager(scope, modules, teams);
  const site = localSite({ configuration, manager, modules, themeProvider, ...(teams && { teams }) });
  site.setTheme(configuration.theme);
  await manager.loadWebPart(loadParameters(scope, modules, configuration));
  if (configuration.isEditing) showEditBar(site);
  return site;
}

function createManager(scope: ServiceScope, { webPartBase }: RuntimeModules, teams: FakeTeams | undefined): WebPartManager {
  class PageHost extends webPartBase._MinimalWebPartHost implements WebPartHost {
    override getAdditionalContextProperties(): object {
      return teams ? { microsoftTeams: teams } : {};
    }
    override async getAdditionalContextPropertiesAsync(): Promise<object> {
      return this.getAdditionalContextProperties();
    }
  }
  return webPartBase._ClientSideWebPartManagerFactory.create(new PageHost(scope));
}

function loadParameters(scope: ServiceScope, { webPartBase, coreLibrary, loader }: RuntimeModules, configuration: PageConfiguration): object {
  const { id, version, instanceId, title, properties } = configuration.webPart;
  return {
    addedFromPersistedData: true,
    displayMode: configuration.isEditing ? coreLibrary.DisplayMode.Edit : coreLibrary.DisplayMode.Read,
    domElement: document.getElementById('web-part'),
    formFactor: configuration.host === 'page' ? webPartBase.WebPartFormFactor.Standard : webPartBase.WebPartFormFactor.FullSize,
    instanceId,
    manifest: loader._ManifestStore.instance.getManifest(id, version),
    serviceScope: scope,
    webPartData: { id, instanceId, title, description: '', dataVersion: '1.0', properties },
  };
}
