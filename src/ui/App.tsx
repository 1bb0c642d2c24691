import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import type { HostContext } from '../application/hostContext';
import type { Product } from '../application/product';
import { NavigationProvider } from './shared/navigation/Navigation';
import { ThemeRoot } from './shared/ThemeRoot';
import { TrackerContextProvider } from './shared/TrackerContext';
import type { Strings } from './strings/en';
import { TrackerScreen } from './TrackerScreen';

/** What the whole interface is drawn from. */
export interface AppProps {
  /** Started already. */
  readonly product: Product;
  readonly host: HostContext;
  readonly strings: Strings;
  /** The section's theme; undefined until the host says it. */
  readonly theme: IReadonlyTheme | undefined;
}

/** The whole interface. */
export const App = ({ product, host, strings, theme }: AppProps): React.ReactElement => {
  const value = React.useMemo(() => {
    const { services, outbox, drafts, savedViews } = product;
    return { services, outbox, drafts, savedViews, host, strings };
  }, [product, host, strings]);
  return (
    <TrackerContextProvider value={value}>
      <ThemeRoot theme={theme}>
        <NavigationProvider>
          <TrackerScreen tracker={product.tracker} />
        </NavigationProvider>
      </ThemeRoot>
    </TrackerContextProvider>
  );
};
