import type { ComponentManifest } from './componentManifest';

/** Themes of the local page. `contrast` is like the high contrast theme of Teams. */
export const themeNames = ['light', 'dark', 'contrast'] as const;
/** One of {@link themeNames}. */
export type ThemeName = (typeof themeNames)[number];

/** The four places where the web part may stand: the `supportedHosts` of its manifest. */
export const hostNames = ['page', 'fullPage', 'teamsTab', 'teamsPersonal'] as const;
/** One of {@link hostNames}. */
export type HostName = (typeof hostNames)[number];

/** A theme as SharePoint hands it to a web part: palette, semantic colours and fonts by name. */
export interface HostTheme {
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
  readonly fonts: object;
  readonly effects: object;
  readonly isInverted: boolean;
}

/** The web part instance that the page shows. */
export interface WebPartInstance {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The same in every visit, as on a saved page. */
  readonly instanceId: string;
  readonly properties: object;
}

/** Everything that the server tells the page's scripts; it travels as JSON inside the page. */
export interface PageConfiguration {
  readonly applicationId: string;
  readonly manifests: readonly ComponentManifest[];
  readonly pageContextInfo: Readonly<Record<string, unknown>>;
  readonly webPart: WebPartInstance;
  readonly person: { readonly name: string; readonly login: string };
  readonly host: HostName;
  readonly theme: ThemeName;
  readonly themes: Readonly<Record<ThemeName, HostTheme>>;
  readonly isEditing: boolean;
  /** Milliseconds to add to the machine's clock. */
  readonly clockOffset: number;
  /** What the page's policy asks of every style element that a script makes. */
  readonly styleNonce: string;
}

/** Id of the script element that holds the {@link PageConfiguration}. */
export const configurationElementId = 'local-site-configuration';

/** Whether the host is Microsoft Teams. */
export function isTeams(host: HostName): boolean {
  return host === 'teamsTab' || host === 'teamsPersonal';
}

/** Where the page puts the web part's properties so that they are there again on the next visit. */
export const propertiesAddress = '/local/properties';
