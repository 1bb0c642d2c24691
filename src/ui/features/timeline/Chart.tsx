import * as React from 'react';
import type { Timeline, TimelineGroup } from '../../../application/timelineLayout';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Marks } from './Marks';
import { Lines, Scale } from './Scale';
import styles from './Timeline.module.scss';
import { TimelineAction } from './TimelineAction';

/** What the chart is drawn from. */
export interface ChartProps {
  readonly timeline: Timeline;
  /** Those of its groups that are drawn already. */
  readonly groups: readonly TimelineGroup[];
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

/** The actions under their recommendations, each with its marks on one scale. */
export const Chart = ({ timeline, groups, openId, onOpen }: ChartProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <div className={styles.chart}>
      <Lines timeline={timeline} />
      <Scale timeline={timeline} />
      {groups.map(({ recommendation, rows }) => {
        const { reviewId, number, theme } = recommendation;
        const name = number === '' ? strings.list.loose : strings.list.recommendation(number);
        return (
          <div key={`${reviewId} ${number}`} className={styles.group}>
            <h4 className={styles.name}>
              {number === '' ? name : <><span className={styles.number}>{number}</span> {theme || name}</>}
            </h4>
            <ul aria-label={strings.timeline.actionsOf(name)}>
              {rows.map((row) => (
                <TimelineAction key={row.action.record.value.id} action={row.action} isOpen={row.action.record.value.id === openId} onOpen={onOpen}>
                  <Marks row={row} today={timeline.today} />
                </TimelineAction>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
};
