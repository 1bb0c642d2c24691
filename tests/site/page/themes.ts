import { createTheme, type IPalette } from '@fluentui/react/lib-commonjs/Theme';
import type { HostTheme, ThemeName } from './pageConfiguration';

const darkPalette: Partial<IPalette> = {
  themePrimary: '#479ef5',
  themeLighterAlt: '#03060a',
  themeLighter: '#0b1927',
  themeLight: '#15304a',
  themeTertiary: '#2b5f93',
  themeSecondary: '#3f8bd8',
  themeDarkAlt: '#59a8f6',
  themeDark: '#71b5f7',
  themeDarker: '#94c8f9',
  neutralLighterAlt: '#282828',
  neutralLighter: '#313131',
  neutralLight: '#3f3f3f',
  neutralQuaternaryAlt: '#484848',
  neutralQuaternary: '#4f4f4f',
  neutralTertiaryAlt: '#6d6d6d',
  neutralTertiary: '#c8c8c8',
  neutralSecondary: '#d0d0d0',
  neutralSecondaryAlt: '#d0d0d0',
  neutralPrimaryAlt: '#dadada',
  neutralPrimary: '#ffffff',
  neutralDark: '#f4f4f4',
  black: '#f8f8f8',
  white: '#1f1f1f',
};

/** Black, white, cyan and yellow, as in the high contrast theme of Teams. */
const contrastPalette: Partial<IPalette> = {
  themePrimary: '#1aebff',
  themeLighterAlt: '#000000',
  themeLighter: '#0d3338',
  themeLight: '#0d3338',
  themeTertiary: '#1aebff',
  themeSecondary: '#1aebff',
  themeDarkAlt: '#ffff01',
  themeDark: '#ffff01',
  themeDarker: '#ffff01',
  neutralLighterAlt: '#000000',
  neutralLighter: '#1f1f1f',
  neutralLight: '#1f1f1f',
  neutralQuaternaryAlt: '#2e2e2e',
  neutralQuaternary: '#ffffff',
  neutralTertiaryAlt: '#ffffff',
  neutralTertiary: '#3ff23f',
  neutralSecondary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff',
  white: '#000000',
};

/** The page's themes. Colours for meanings (links, errors, borders) come from Fluent's own rules, as on a site. */
export const themes: Readonly<Record<ThemeName, HostTheme>> = {
  light: hostTheme({}, false),
  dark: hostTheme(darkPalette, true),
  contrast: hostTheme(contrastPalette, true),
};

function hostTheme(palette: Partial<IPalette>, isInverted: boolean): HostTheme {
  const theme = createTheme({ palette, isInverted });
  return { palette: { ...theme.palette }, semanticColors: { ...theme.semanticColors }, fonts: theme.fonts, effects: theme.effects, isInverted };
}
