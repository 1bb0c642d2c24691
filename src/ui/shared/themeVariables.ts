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

function coloursOf(theme: IReadonlyTheme | undefined): Record<`--st-${string}`, string> {
  const palette = { ...defaults, ...theme?.palette };
  const semantic = theme?.semanticColors ?? {};
  const background = semantic.bodyBackground ?? palette.white;
  const text = semantic.bodyText ?? palette.neutralPrimary;
  const surface = semantic.bodyStandoutBackground ?? palette.neutralLighter;
  const grounds = [background, surface];
  const readable = (...candidates: [string, ...string[]]): string => readableColour([...candidates, text], grounds);
  const accent = semantic.primaryButtonBackground ?? palette.themePrimary;
  return {
    '--st-background': background,
    '--st-surface': surface,
    '--st-text': text,
    '--st-quiet': readable(semantic.bodySubtext ?? palette.neutralSecondary),
    '--st-line': semantic.bodyDivider ?? palette.neutralLight,
    '--st-border': readable(semantic.inputBorder ?? palette.neutralSecondary),
    '--st-field': semantic.inputBackground ?? background,
    '--st-accent': accent,
    '--st-on-accent': readableColour([semantic.primaryButtonText ?? palette.white, palette.white, text], [accent]),
    '--st-accent-hover': semantic.primaryButtonBackgroundHovered ?? palette.themeDarkAlt,
    '--st-link': readable(semantic.link ?? palette.themePrimary, palette.themeDarkAlt, palette.themeDark),
    '--st-focus': readable(semantic.focusBorder ?? palette.neutralSecondary),
    '--st-blue': readable(...legend.blue),
    '--st-green': readable(...legend.green),
    '--st-amber': readable(...legend.amber),
    '--st-red': readable(...legend.red),
    '--st-none': readable(semantic.bodySubtext ?? palette.neutralSecondary),
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
