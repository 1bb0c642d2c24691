import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import type { HostContext } from '../application/hostContext';
import type { Services } from '../application/services';
import type { Tracker } from '../application/tracker';
import { ThemeRoot } from './shared/ThemeRoot';
import { TrackerContextProvider } from './shared/TrackerContext';
import type { Strings } from './strings/en';
import { TrackerScreen } from './TrackerScreen';

/** What the whole interface is drawn from. */
export interface AppProps {
  readonly services: Services;
  /** Loading already, or loaded. */
  readonly tracker: Tracker;
  readonly host: HostContext;
  readonly strings: Strings;
  /** The section's theme; undefined until the host says it. */
  readonly theme: IReadonlyTheme | undefined;
}

/** The whole interface. */
export const App = ({ services, tracker, host, strings, theme }: AppProps): React.ReactElement => {
  const value = React.useMemo(() => ({ services, host, strings }), [services, host, strings]);
  return (
    <TrackerContextProvider value={value}>
      <ThemeRoot theme={theme}>
        <TrackerScreen tracker={tracker} />
      </ThemeRoot>
    </TrackerContextProvider>
  );
};
