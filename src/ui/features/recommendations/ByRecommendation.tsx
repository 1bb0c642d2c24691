import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './ByRecommendation.module.scss';
import { FilterNote } from './FilterNote';
import { RecommendationSection } from './RecommendationSection';
import { useFoldedSections } from './useFoldedSections';
import type { TrackerList } from './useTrackerList';

/** What the list is drawn from. */
export interface ByRecommendationProps {
  readonly list: TrackerList;
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

/** The review as the council's own table: each recommendation with its parts, the response and the actions beneath. */
export const ByRecommendation = ({ list, openId, onOpen }: ByRecommendationProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const folded = useFoldedSections(list);
  const headingId = useUniqueId();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const clearFilter = (): void => {
    list.clearFilter();
    // The button that did it goes away.
    heading.current?.focus();
  };
  return (
    <section className={styles.list} aria-labelledby={headingId}>
      <div className={styles.toolbar}>
        <h3 ref={heading} id={headingId} tabIndex={-1} data-list-heading="">
          {strings.list.heading}
        </h3>
        <span className={styles.tools}>
          <Button kind="quiet" onClick={folded.expandAll}>
            {strings.list.expandAll}
          </Button>
          <Button kind="quiet" onClick={folded.collapseAll}>
            {strings.list.collapseAll}
          </Button>
        </span>
      </div>
      <FilterNote list={list} onClear={clearFilter} />
      {list.view.recommendations.length === 0 && <p>{strings.empty.noParts}</p>}
      {list.shown.map((recommendation) => (
        <RecommendationSection
          key={recommendation.number}
          recommendation={recommendation}
          namesPeople={list.namesPeople}
          isOpen={folded.isOpen(recommendation.number)}
          onToggle={() => folded.toggle(recommendation.number)}
          openId={openId}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
};
