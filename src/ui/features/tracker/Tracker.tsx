import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { Tracker as TrackerStore } from '../../../application/tracker';
import type { ActionView } from '../../../application/trackerView';
import { BadRowsNotice } from './BadRowsNotice';
import { ByRecommendation } from './ByRecommendation';
import { EmptyTracker } from './EmptyTracker';
import { FreshnessNotice } from './FreshnessNotice';
import { LoadingReview } from './LoadingTracker';
import { MissingAction } from './MissingAction';
import { ReadOnlyNotice } from './ReadOnlyNotice';
import { Totals } from './Totals';
import styles from './Tracker.module.scss';
import { TrackerHeader } from './TrackerHeader';
import { type OpenAction, useOpenAction } from './useOpenAction';
import { useReviewChoice } from './useReviewChoice';
import { useTrackerList } from './useTrackerList';

/** An open action: what is drawn beside the list. */
export interface OpenedAction {
  readonly action: ActionView;
  /** The actions of the list, in its order. */
  readonly inOrder: readonly ActionView[];
  readonly opening: OpenAction;
}

/** What the tracker is drawn from. */
export interface TrackerProps {
  readonly tracker: TrackerStore;
  readonly snapshot: TrackerSnapshot;
  /** Whether the person came here from another screen of ours, so that the heading takes the focus. */
  readonly takesFocus: boolean;
  readonly onImport: () => void;
  /** Leads to where the lists are upgraded or mended. */
  readonly onSetUp: () => void;
  /** How saving stands. */
  readonly status: React.ReactElement;
  /** Draws the open action beside the list. */
  readonly renderAction: (opened: OpenedAction) => React.ReactElement;
}

/** One review: how far it is, its recommendations with their actions, and an open action beside them. */
export const Tracker = (props: TrackerProps): React.ReactElement => {
  const { tracker, snapshot, takesFocus, status, onImport, onSetUp, renderAction } = props;
  const list = useTrackerList(snapshot);
  const root = React.useRef<HTMLDivElement>(null);
  const opening = useOpenAction(root);
  const { wantedId, choose } = useReviewChoice(tracker);
  const opened = list.view.actions.find((action) => action.record.value.id === opening.openId);
  if (snapshot.reviewId === undefined) return <EmptyTracker {...props} />;

  return (
    <div className={styles.tracker} ref={root}>
      <TrackerHeader
        snapshot={snapshot}
        reviewId={wantedId ?? snapshot.reviewId}
        takesFocus={takesFocus}
        status={status}
        onChoose={(reviewId) => opening.leave(() => choose(reviewId))}
        onImport={() => opening.leave(onImport)}
      />
      <ReadOnlyNotice snapshot={snapshot} onSetUp={() => opening.leave(onSetUp)} />
      <FreshnessNotice tracker={tracker} />
      <BadRowsNotice snapshot={snapshot} />
      {wantedId === undefined ? (
        <>
          <Totals list={list} />
          <ByRecommendation list={list} openId={opening.openId} onOpen={opening.open} />
        </>
      ) : (
        <LoadingReview />
      )}
      {opening.openId !== undefined && !opened && <MissingAction onClose={opening.close} />}
      {opened && renderAction({ action: opened, inOrder: list.inOrder, opening })}
    </div>
  );
};
