import * as React from 'react';
import type { ViewAddress } from '../../../application/viewAddress';
import { useTrackerContext } from '../TrackerContext';
import { hasPageAddress, pageAddressOf, placeOnPage, writePageAddress } from './pageAddress';

/** Where a person is in the tracker, and the way to elsewhere. */
export interface Navigation {
  readonly address: ViewAddress;
  /** Goes elsewhere; what the change does not name stays. */
  readonly go: (change: Partial<ViewAddress>) => void;
  /** The address of a place, to send to somebody; undefined where the page's address is not the tracker's own (Teams). */
  readonly linkTo: (change: Partial<ViewAddress>) => string | undefined;
}

const NavigationContext = React.createContext<Navigation | undefined>(undefined);

/** Where a person is. @throws Error outside the provider: a fault of the program. */
export function useNavigation(): Navigation {
  const value = React.useContext(NavigationContext);
  if (!value) throw new Error('useNavigation is used outside NavigationProvider.');
  return value;
}

/** Keeps where a person is. On a SharePoint page the address says it, so that it can be sent to somebody; in Teams the address is not the tracker's own. */
export const NavigationProvider = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => {
  const { host } = useTrackerContext();
  const hasAddress = hasPageAddress(host);
  const [address, setAddress] = React.useState(() => placeOnPage(host));
  const value = React.useMemo<Navigation>(
    () => ({
      address,
      go: (change) => setAddress((present) => ({ ...present, ...change })),
      linkTo: (change) => (hasAddress ? pageAddressOf({ ...address, ...change }) : undefined),
    }),
    [address, hasAddress],
  );
  React.useEffect(() => {
    if (hasAddress) writePageAddress(address);
  }, [address, hasAddress]);
  return <NavigationContext.Provider value={value}>{children}</NavigationContext.Provider>;
};
