import type { PageConfiguration, ThemeName } from '../pageConfiguration';
import type { FakeTeams } from './fakeTeams';
import type { RuntimeModules, ThemeProvider, WebPartManager } from './runtime';

/** What tests and people at the browser's console can do with the page: `window.localSite`. */
export interface LocalSite {
  /** Changes the theme while the web part runs, as Teams and SharePoint do. */
  setTheme(name: ThemeName): void;
  setMode(mode: 'read' | 'edit'): void;
  openPropertyPane(): void;
  closePropertyPane(): void;
  /** Takes the web part off the page. */
  removeWebPart(): void;
}

/** What a {@link LocalSite} works on. */
export interface LocalSiteParts {
  readonly configuration: PageConfiguration;
  readonly manager: WebPartManager;
  readonly modules: RuntimeModules;
  readonly themeProvider: ThemeProvider;
  /** Absent outside Teams. */
  readonly teams?: FakeTeams;
}

/** Binds the page's controls to the running web part. */
export function localSite({ configuration, manager, modules, themeProvider, teams }: LocalSiteParts): LocalSite {
  const { instanceId } = configuration.webPart;
  const { DisplayMode } = modules.coreLibrary;
  return {
    setTheme(name) {
      const theme = configuration.themes[name];
      modules.themedStyles.loadTheme({ ...theme.palette, ...theme.semanticColors });
      document.body.dataset['theme'] = name;
      document.body.style.backgroundColor = theme.semanticColors['bodyBackground'] ?? '';
      document.body.style.color = theme.semanticColors['bodyText'] ?? '';
      teams?.setTheme(name);
      themeProvider._setTheme(theme);
    },
    setMode: (mode) => manager.setDisplayMode(mode === 'edit' ? DisplayMode.Edit : DisplayMode.Read, instanceId),
    openPropertyPane: () => manager.requestPropertyPaneAction(instanceId, 'Open', true),
    closePropertyPane: () => manager.requestPropertyPaneAction(instanceId, 'Close', true),
    removeWebPart: () => manager.disposeWebparts(instanceId),
  };
}
