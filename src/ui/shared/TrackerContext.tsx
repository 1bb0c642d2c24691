import * as React from 'react';
import type { HostContext } from '../../application/hostContext';
import type { Outbox } from '../../application/outbox/outbox';
import type { DraftStore } from '../../application/ports/draftStore';
import type { SavedViewStore } from '../../application/ports/savedViewStore';
import type { Services } from '../../application/services';
import type { Strings } from '../strings/en';

/** What every screen may use. */
export interface TrackerContextValue {
  readonly services: Services;
  readonly outbox: Outbox;
  readonly drafts: DraftStore;
  readonly savedViews: SavedViewStore;
  readonly host: HostContext;
  readonly strings: Strings;
}

const TrackerContext = React.createContext<TrackerContextValue | undefined>(undefined);

/** Gives the screens below it their services, host and words. */
export const TrackerContextProvider = TrackerContext.Provider;

/** The services, host and words. @throws Error outside the provider: a fault of the program. */
export function useTrackerContext(): TrackerContextValue {
  const value = React.useContext(TrackerContext);
  if (!value) throw new Error('useTrackerContext is used outside TrackerContextProvider.');
  return value;
}
