import * as React from 'react';
import type { ViewName } from '../../../application/viewAddress';
import { PlaceLink } from '../../shared/navigation/PlaceLink';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ViewTabs.module.scss';

/** What the tabs are drawn from. */
export interface ViewTabsProps {
  readonly views: readonly ViewName[];
  readonly shown: ViewName;
}

/** Leads from one screen of the review to another. */
export const ViewTabs = ({ views, shown }: ViewTabsProps): React.ReactElement => {
  const words = useTrackerContext().strings.views;
  return (
    <nav aria-label={words.navigation} className={styles.tabs}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <PlaceLink to={{ view }} className={styles.tab} aria-current={view === shown ? 'page' : undefined}>
              {words.names[view]}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
