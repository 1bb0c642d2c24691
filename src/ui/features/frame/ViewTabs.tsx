import * as React from 'react';
import type { ViewName } from '../../../application/viewAddress';
import { PlaceLink } from '../../shared/navigation/PlaceLink';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ViewTabs.module.scss';

/** One screen to go to. */
export interface Tab {
  readonly name: ViewName;
  /** How many things wait there; 0 is not said. */
  readonly count: number;
}

/** What the tabs are drawn from. */
export interface ViewTabsProps {
  /** In their order. */
  readonly tabs: readonly Tab[];
  readonly shown: ViewName;
}

/** Leads from one screen of the review to another. */
export const ViewTabs = ({ tabs, shown }: ViewTabsProps): React.ReactElement => {
  const words = useTrackerContext().strings.views;
  return (
    <nav aria-label={words.navigation} className={styles.tabs}>
      <ul>
        {tabs.map(({ name, count }) => (
          <li key={name}>
            <PlaceLink to={{ view: name }} className={styles.tab} aria-current={name === shown ? 'page' : undefined}>
              {words.names[name]}{count > 0 && <span className={styles.count}>{words.count(count)}</span>}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
