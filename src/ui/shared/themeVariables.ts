import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { CSSProperties } from 'react';
import { readableColour } from './colourContrast';

/** The colours that stand in when the host says none: SharePoint's own default theme. Source: https://learn.microsoft.com/sharepoint/dev/declarative-customization/site-theming/sharepoint-site-theming-json-schema */
const defaults = {
  white: '#ffffff',
  neutralLighter: '#f3f2f1',
  neutralLight: '#edebe9',
  neutralQuaternary: '#d0d0d0',
  neutralSecondary: '#605e5c',
  neutralPrimary: '#323130',
  themePrimary: '#0078d4',
  themeDarkAlt: '#106ebe',
  themeDark: '#005a9e',
};

/** The legend: for each colour a dark one for light grounds and a light one for dark grounds. */
const legend = {
  blue: ['#0f548c', '#82c7ff'],
  green: ['#0b6a0b', '#7fd07f'],
  amber: ['#8a4b00', '#f7b955'],
  red: ['#a4262c', '#ff9a9a'],
} as const;

/** The custom properties (`--st-…`) that every stylesheet of the product takes its colours and font from. */
export type ThemeVariables = CSSProperties & Record<`--st-${string}`, string>;

/** What the host's theme says, or what stands in for it. */
function colourWords(theme: IReadonlyTheme | undefined) {
  const palette = { ...defaults, ...theme?.palette };
  const standIn = {
    bodyBackground: palette.white,
    bodyText: palette.neutralPrimary,
    bodySubtext: palette.neutralSecondary,
    bodyStandoutBackground: palette.neutralLighter,
    bodyDivider: palette.neutralLight,
    inputBackground: palette.white,
    inputBorder: palette.neutralSecondary,
    focusBorder: palette.neutralSecondary,
    link: palette.themePrimary,
    primaryButtonBackground: palette.themePrimary,
    primaryButtonText: palette.white,
    primaryButtonBackgroundHovered: palette.themeDarkAlt,
  };
  return { palette, semantic: { ...standIn, ...theme?.semanticColors } };
}

function coloursOf(theme: IReadonlyTheme | undefined): Record<`--st-${string}`, string> {
  const { palette, semantic } = colourWords(theme);
  // A theme may be whole for pages only: a second ground on which its text cannot be read is not used.
  const ground = (candidate: string): string => readableColour([candidate, semantic.bodyBackground], [semantic.bodyText]);
  const surface = ground(semantic.bodyStandoutBackground);
  const field = ground(semantic.inputBackground);
  const readable = (...candidates: readonly [string, ...string[]]): string =>
    readableColour([...candidates, semantic.bodyText], [semantic.bodyBackground, surface, field]);
  const accent = semantic.primaryButtonBackground;
  return {
    '--st-background': semantic.bodyBackground,
    '--st-surface': surface,
    '--st-text': semantic.bodyText,
    '--st-quiet': readable(semantic.bodySubtext),
    '--st-line': semantic.bodyDivider,
    '--st-border': readable(semantic.inputBorder),
    '--st-field': field,
    '--st-accent': accent,
    '--st-on-accent': readableColour([semantic.primaryButtonText, palette.white, semantic.bodyText], [accent]),
    '--st-accent-hover': semantic.primaryButtonBackgroundHovered,
    '--st-link': readable(semantic.link, palette.themeDarkAlt, palette.themeDark),
    '--st-focus': readable(semantic.focusBorder),
    '--st-blue': readable(...legend.blue),
    '--st-green': readable(...legend.green),
    '--st-amber': readable(...legend.amber),
    '--st-red': readable(...legend.red),
    '--st-none': readable(semantic.bodySubtext),
  };
}

/** Turns the host's theme, be it SharePoint's for a section or that of Teams, into the product's custom properties. */
export function themeVariables(theme: IReadonlyTheme | undefined): ThemeVariables {
  const font = theme?.fonts?.medium?.fontFamily;
  return {
    ...coloursOf(theme),
    ...(font ? { '--st-font': font } : {}),
    colorScheme: theme?.isInverted ? 'dark' : 'light',
  };
}
