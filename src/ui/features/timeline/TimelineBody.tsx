import * as React from 'react';
import { byMonth, type Timeline } from '../../../application/timelineLayout';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useGrowing } from '../../shared/useGrowing';
import { useIsPrinting } from '../../shared/useIsPrinting';
import { ActionList } from './ActionList';
import { Chart } from './Chart';
import { firstActions } from './firstActions';

/** What the timeline's actions are drawn from. */
export interface TimelineBodyProps {
  readonly timeline: Timeline;
  /** Whether there is no room for a scale, so that the actions are listed month by month. */
  readonly isNarrow: boolean;
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

/** Actions drawn at first, and so many more whenever the end comes near. */
const step = 200;

interface PieceProps extends TimelineBodyProps {
  /** Most actions that are drawn. */
  readonly most: number;
}

const Months = ({ timeline, openId, onOpen, most }: PieceProps): React.ReactElement => {
  const words = useTrackerContext().strings.timeline;
  const months = React.useMemo(() => byMonth(timeline), [timeline]);
  const shown = firstActions(months, ({ actions }) => actions, (month, actions) => ({ ...month, actions }), most);
  return (
    <>
      {shown.map(({ month, actions }) => (
        <ActionList key={month ?? ''} heading={month === undefined ? words.ongoingHeading : words.month(month)} actions={actions} openId={openId} onOpen={onOpen} />
      ))}
    </>
  );
};

/** The actions with a date on one scale or month by month, then those without; of many, a piece after the other. */
export const TimelineBody = (props: TimelineBodyProps): React.ReactElement => {
  const { timeline, isNarrow, openId, onOpen } = props;
  const { groups, undated } = timeline;
  const words = useTrackerContext().strings.timeline;
  const { count, grow, end } = useGrowing(step);
  const most = useIsPrinting() ? Infinity : count;
  const dated = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const left = dated + undated.length - most;
  const groupsShown = firstActions(groups, ({ rows }) => rows, (group, rows) => ({ ...group, rows }), most);
  const undatedShown = undated.slice(0, Math.max(0, most - dated));
  return (
    <>
      {isNarrow ? <Months {...props} most={most} /> : dated > 0 && <Chart timeline={timeline} groups={groupsShown} openId={openId} onOpen={onOpen} />}
      {undatedShown.length > 0 && <ActionList heading={words.undated} actions={undatedShown} openId={openId} onOpen={onOpen} />}
      {left > 0 && (
        <div ref={end}>
          <Button onClick={grow}>{words.more(left)}</Button>
        </div>
      )}
    </>
  );
};
