import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import { Button } from '../../shared/Button';
import { QueryNote } from '../../shared/QueryNote';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './ByRecommendation.module.scss';
import { countsText } from './countsText';
import { JumpTo } from './JumpTo';
import { Sections } from './Sections';
import { useFoldedSections, type FoldedSections } from './useFoldedSections';
import { useJump } from './useJump';
import type { TrackerList } from './useTrackerList';

/** What the list is drawn from. */
export interface ByRecommendationProps {
  readonly list: TrackerList;
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

interface ToolsProps {
  readonly list: TrackerList;
  readonly folded: FoldedSections;
  readonly onJump: (recommendation: RecommendationView) => void;
}

const Tools = ({ list, folded, onJump }: ToolsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <span className={styles.tools}>
      {list.shown.length > 1 && <JumpTo recommendations={list.shown} onJump={onJump} />}
      <Button kind="quiet" onClick={folded.expandAll}>
        {strings.list.expandAll}
      </Button>
      <Button kind="quiet" onClick={folded.collapseAll}>
        {strings.list.collapseAll}
      </Button>
    </span>
  );
};

/** The review as the council's own table: each recommendation with its parts, the response and the actions beneath. */
export const ByRecommendation = ({ list, openId, onOpen }: ByRecommendationProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const folded = useFoldedSections(list);
  const headingId = useUniqueId();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const section = React.useRef<HTMLElement>(null);
  const jump = useJump(section, folded);
  const clear = (): void => {
    list.clear();
    // The button that did it goes away.
    heading.current?.focus();
  };
  return (
    <section ref={section} className={styles.list} aria-labelledby={headingId}>
      <div className={styles.toolbar}>
        <h3 ref={heading} id={headingId} tabIndex={-1} data-list-heading="">
          {strings.list.heading}
        </h3>
        <Tools list={list} folded={folded} onJump={jump} />
      </div>
      <QueryNote query={list.query} view={list.view} counts={countsText(list, strings)} onClear={clear} />
      {list.view.recommendations.length === 0 && <p>{strings.empty.noParts}</p>}
      {list.view.recommendations.length > 0 && list.shown.length === 0 && <p>{strings.screens.shown.nothing}</p>}
      <Sections list={list} folded={folded} openId={openId} onOpen={onOpen} />
    </section>
  );
};
