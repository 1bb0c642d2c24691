import * as React from 'react';
import { viewNames, type ViewName } from '../../../application/viewAddress';
import { Button } from '../../shared/Button';
import { useNavigation } from '../../shared/navigation/Navigation';
import { PlaceLink } from '../../shared/navigation/PlaceLink';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useIsNarrow } from '../../shared/useIsNarrow';
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
  /** Passes over the tabs to the screen. */
  readonly onSkip: () => void;
  readonly onShortcuts: () => void;
}

/** Each tab needs about so many pixels; narrower than all of them, the tabs are a menu. */
const roomForTab = 96;

const TabList = ({ tabs, shown }: Pick<ViewTabsProps, 'tabs' | 'shown'>): React.ReactElement => {
  const words = useTrackerContext().strings.views;
  return (
    <ul>
      {tabs.map(({ name, count }) => (
        <li key={name}>
          <PlaceLink to={{ view: name }} className={styles.tab} aria-current={name === shown ? 'page' : undefined}>
            {words.names[name]}{count > 0 && <span className={styles.count}>{words.count(count)}</span>}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
};

const TabMenu = ({ tabs, shown }: Pick<ViewTabsProps, 'tabs' | 'shown'>): React.ReactElement => {
  const { views, shortcuts } = useTrackerContext().strings;
  const { go } = useNavigation();
  const show = (wanted: string): void => go({ view: viewNames.find((name) => name === wanted) });
  return (
    <select className={styles.menu} aria-label={shortcuts.view} value={shown} onChange={(event) => show(event.target.value)}>
      {tabs.map(({ name, count }) => (
        <option key={name} value={name}>
          {views.names[name]}{count > 0 && views.count(count)}
        </option>
      ))}
    </select>
  );
};

/** Leads from one screen of the review to another: tabs, or a menu in a narrow column. */
export const ViewTabs = ({ tabs, shown, onSkip, onShortcuts }: ViewTabsProps): React.ReactElement => {
  const { views, shortcuts } = useTrackerContext().strings;
  const nav = React.useRef<HTMLElement>(null);
  const isNarrow = useIsNarrow(nav, Math.max(360, tabs.length * roomForTab));
  return (
    <nav ref={nav} aria-label={views.navigation} className={styles.tabs}>
      <Button className={styles.skip} onClick={onSkip}>
        {shortcuts.skip}
      </Button>
      {isNarrow ? <TabMenu tabs={tabs} shown={shown} /> : <TabList tabs={tabs} shown={shown} />}
      <Button kind="quiet" aria-label={shortcuts.open} title={shortcuts.open} aria-haspopup="dialog" onClick={onShortcuts}>
        <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true" focusable="false">
          <path d="M1.5 3.5h15v9h-15ZM4 6.5h1m2 0h1m2 0h1m2 0h1M5 9.5h8" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </Button>
    </nav>
  );
};
