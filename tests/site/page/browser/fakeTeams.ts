import type { PageConfiguration, ThemeName } from '../pageConfiguration';

type TeamsTheme = 'default' | 'dark' | 'contrast';

/**
 * What a web part finds as `context.sdks.microsoftTeams`. There is no Teams behind it: no handshake with a parent
 * window, no sign-in token. Source: https://learn.microsoft.com/javascript/api/@microsoft/teams-js/app.context
 */
export interface FakeTeams {
  /** The flat context of TeamsJS 1, which SPFx still hands out. */
  readonly context: { theme: TeamsTheme };
  /** The functions of TeamsJS 2 that a tab may call. */
  readonly teamsJs: object;
  /** Tells the web part that the person changed the theme of Teams. */
  setTheme(name: ThemeName): void;
}

/** Builds the Teams surface for a channel tab or a personal app. */
export function fakeTeams({ host, person, theme }: PageConfiguration): FakeTeams {
  const isTab = host === 'teamsTab';
  const app = {
    app: { host: { name: 'Teams', clientType: 'web', sessionId: 'local' }, locale: 'en-gb', theme: teamsTheme(theme), sessionId: 'local' },
    page: { id: 'scrutiny-tracker', frameContext: 'content', subPageId: '' },
    user: { id: person.login, displayName: person.name, userPrincipalName: person.login },
    ...(isTab && { team: { displayName: 'SEND partnership', groupId: 'local-group', internalId: '19:local' }, channel: { id: '19:general', displayName: 'General' } }),
  };
  const context = {
    entityId: 'scrutiny-tracker', frameContext: 'content', hostClientType: 'web', hostName: 'Teams', locale: 'en-gb',
    theme: teamsTheme(theme), userPrincipalName: person.login,
    ...(isTab && { teamName: 'SEND partnership', teamId: '19:local', channelId: '19:general', channelName: 'General', groupId: 'local-group' }),
  };
  const listeners: ((theme: TeamsTheme) => void)[] = [];
  return {
    context,
    teamsJs: teamsJs(app, listeners),
    setTheme(name) {
      context.theme = app.app.theme = teamsTheme(name);
      listeners.forEach((listener) => listener(context.theme));
    },
  };
}

function teamsTheme(name: ThemeName): TeamsTheme {
  return name === 'light' ? 'default' : name;
}

function teamsJs(app: object, listeners: ((theme: TeamsTheme) => void)[]): object {
  const nothing = async (): Promise<void> => undefined;
  return {
    app: {
      initialize: nothing,
      isInitialized: () => true,
      getContext: async () => app,
      notifyAppLoaded: nothing,
      notifySuccess: nothing,
      notifyFailure: nothing,
      registerOnThemeChangeHandler: (listener: (theme: TeamsTheme) => void) => void listeners.push(listener),
    },
    authentication: { getAuthToken: async () => { throw new Error('The local site has no Teams sign-in.'); } },
    pages: { config: { registerOnSaveHandler: nothing, setValidityState: nothing, setConfig: nothing }, navigateToApp: nothing },
    dialog: { isSupported: () => false },
  };
}
