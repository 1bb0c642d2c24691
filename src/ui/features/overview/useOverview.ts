import * as React from 'react';
import { overviewOf, type Overview } from '../../../application/overview';
import { dayOf } from '../../../domain/siteTime';
import type { ScreenProps } from '../../shared/screen';
import { useTrackerContext } from '../../shared/TrackerContext';

/** Looks over what is shown, again only when it changes or a day has passed. */
export function useOverview({ snapshot, view }: Pick<ScreenProps, 'snapshot' | 'view'>): Overview {
  const { services, host } = useTrackerContext();
  const today = services.clock.today();
  return React.useMemo(
    () => overviewOf(snapshot, view, { today, dayOf: (instant) => dayOf(instant, host.timeZone) }),
    [snapshot, view, today, host.timeZone],
  );
}
