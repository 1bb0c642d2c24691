import * as React from 'react';
import { wholeQuery } from '../../../application/actionQuery';
import { byMonth, wasMoved, type Timeline as TimelineOf } from '../../../application/timelineLayout';
import type { ActionView } from '../../../application/trackerView';
import { useNavigation } from '../../shared/navigation/Navigation';
import { QueryNote } from '../../shared/QueryNote';
import type { ScreenProps } from '../../shared/screen';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useIsNarrow } from '../../shared/useIsNarrow';
import { useListed } from '../../shared/useListed';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './Timeline.module.scss';
import { TimelineBody } from './TimelineBody';
import { TimelineKey } from './TimelineKey';
import { useTimeline } from './useTimeline';

/** Narrower than this, in pixels, there is no room for a scale: the actions are listed month by month. */
const roomForScale = 700;

function summaryOf({ groups }: TimelineOf): readonly [number, number, number] {
  const actions = groups.flatMap(({ rows }) => rows.map(({ action }) => action));
  return [actions.length, actions.filter(({ state }) => state.daysLate !== undefined).length, actions.filter(wasMoved).length];
}

function inListedOrder(timeline: TimelineOf, isNarrow: boolean): readonly ActionView[] {
  const dated = isNarrow ? byMonth(timeline).flatMap(({ actions }) => actions) : timeline.groups.flatMap(({ rows }) => rows.map(({ action }) => action));
  return [...dated, ...timeline.undated];
}

/** When each action is due, was due at first, and where today is. */
export const Timeline = ({ view, openId, onOpen, onList }: ScreenProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { address, go } = useNavigation();
  const root = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const headingId = useUniqueId();
  const isNarrow = useIsNarrow(root, roomForScale);
  const { timeline, shownCount } = useTimeline(view, address.query);
  useListed(onList, React.useMemo(() => inListedOrder(timeline, isNarrow), [timeline, isNarrow]));
  const words = strings.screens.shown;
  const clear = (): void => {
    go({ query: wholeQuery });
    // The button that did it goes away.
    heading.current?.focus();
  };
  return (
    <section ref={root} className={styles.timeline} aria-labelledby={headingId}>
      <div>
        <h3 ref={heading} id={headingId} tabIndex={-1} data-list-heading="">
          {strings.timeline.heading}
        </h3>
        <p className={styles.summary}>{strings.timeline.summary(...summaryOf(timeline))}</p>
        <QueryNote query={address.query} view={view} counts={words.of(shownCount, view.actions.length, words.action, words.actions)} onClear={clear} />
      </div>
      {!isNarrow && <TimelineKey />}
      {view.actions.length === 0 && <p>{strings.timeline.empty}</p>}
      {view.actions.length > 0 && shownCount === 0 && <p>{words.nothing}</p>}
      <TimelineBody timeline={timeline} isNarrow={isNarrow} openId={openId} onOpen={onOpen} />
    </section>
  );
};
