import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import styles from './ThemeRoot.module.scss';
import { themeVariables } from './themeVariables';

const HostTheme = React.createContext<IReadonlyTheme | undefined>(undefined);

/** The theme that the host gave; undefined until it says one. */
export function useHostTheme(): IReadonlyTheme | undefined {
  return React.useContext(HostTheme);
}

/**
 * Where the theme's colours and font hold. Needed again only inside what is drawn elsewhere in the page (a panel), which
 * does not inherit them.
 */
export const ThemeScope = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => {
  const theme = useHostTheme();
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  return (
    <div className={styles.scope} style={variables}>
      {children}
    </div>
  );
};

/** What the theme root is drawn from. */
export interface ThemeRootProps {
  readonly theme: IReadonlyTheme | undefined;
  readonly children: React.ReactNode;
}

/** Gives everything below it the host's theme, and nothing outside it. */
export const ThemeRoot = ({ theme, children }: ThemeRootProps): React.ReactElement => (
  <HostTheme.Provider value={theme}>
    <ThemeScope>{children}</ThemeScope>
  </HostTheme.Provider>
);
