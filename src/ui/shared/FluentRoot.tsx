import { createTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { useHostTheme } from './ThemeRoot';

/** Gives Fluent's controls below it the host's theme. Only lazy parts use it, so that Fluent stays out of the first chunk. */
export const FluentRoot = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => {
  const hostTheme = useHostTheme();
  const theme = React.useMemo(() => {
    const { palette, semanticColors, isInverted, fonts } = hostTheme ?? {};
    return createTheme({
      ...(palette ? { palette } : {}),
      ...(semanticColors ? { semanticColors } : {}),
      ...(fonts ? { fonts } : {}),
      isInverted: isInverted ?? false,
    });
  }, [hostTheme]);
  // "none" keeps Fluent from painting the page's body.
  return (
    <ThemeProvider applyTo="none" theme={theme}>
      {children}
    </ThemeProvider>
  );
};
