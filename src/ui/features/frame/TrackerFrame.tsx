import * as React from 'react';
import { scopeOf } from '../../../application/inScope';
import type { TrackerScope, TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { Tracker as TrackerStore } from '../../../application/tracker';
import type { ActionView, TrackerView } from '../../../application/trackerView';
import type { ViewName } from '../../../application/viewAddress';
import { useNavigation } from '../../shared/navigation/Navigation';
import type { ScreenProps } from '../../shared/screen';
import visually from '../../shared/visuallyHidden.module.scss';
import { BadRowsNotice } from './BadRowsNotice';
import { EmptyTracker } from './EmptyTracker';
import { FreshnessNotice } from './FreshnessNotice';
import { LoadingReview } from './LoadingTracker';
import { OpenRecords, type OpenedAction } from './OpenRecords';
import { ReadOnlyNotice } from './ReadOnlyNotice';
import { TrackerHeader } from './TrackerHeader';
import styles from './TrackerFrame.module.scss';
import { useOpenAction } from './useOpenAction';
import { useOpenRecommendation, type OpenedRecommendation } from './useOpenRecommendation';
import { useReviewChoice } from './useReviewChoice';
import { useScreenChange } from './useScreenChange';
import { useShortcuts } from './useShortcuts';
import { ViewTabs, type Tab } from './ViewTabs';

/** The open sheet of the keyboard's shortcuts. */
export interface ShortcutSheet {
  /** The screens that this person has. */
  readonly views: readonly ViewName[];
  /** Whether shortcuts of a single key are on. */
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** What the frame is drawn from. */
export interface TrackerFrameProps {
  readonly tracker: TrackerStore;
  readonly snapshot: TrackerSnapshot;
  /** Whether the person came here from another screen of ours, so that the heading takes the focus. */
  readonly takesFocus: boolean;
  readonly onImport: () => void;
  /** Leads to where the lists are upgraded or mended. */
  readonly onSetUp: () => void;
  /** How saving stands. */
  readonly status: React.ReactElement;
  /** How what is shown stands today. */
  readonly view: TrackerView;
  /** The screens that this person has. */
  readonly tabs: readonly Tab[];
  /** The one of them that is shown. */
  readonly shown: ViewName;
  readonly renderScreen: (props: ScreenProps) => React.ReactElement;
  /** Draws the open action beside the screen. */
  readonly renderAction: (opened: OpenedAction) => React.ReactElement;
  /** Draws the open recommendation beside the screen. */
  readonly renderRecommendation: (opened: OpenedRecommendation) => React.ReactElement;
  /** Draws the sheet of the keyboard's shortcuts. */
  readonly renderShortcuts: (sheet: ShortcutSheet) => React.ReactElement;
}

const noActions: readonly ActionView[] = [];

/** One review, or all: what it is, the screens that show it, and an open action beside them. */
export const TrackerFrame = (props: TrackerFrameProps): React.ReactElement => {
  const { tracker, snapshot, takesFocus, status, view, tabs, shown, onImport, onSetUp, renderScreen, renderAction, renderRecommendation, renderShortcuts } = props;
  const [inOrder, setInOrder] = React.useState(noActions);
  const root = React.useRef<HTMLDivElement>(null);
  const opening = useOpenAction(root);
  const { go } = useNavigation();
  const recommended = useOpenRecommendation(root, view, opening);
  const scope = scopeOf(snapshot);
  const { wanted, choose } = useReviewChoice(tracker, scope);
  const content = React.useRef<HTMLDivElement>(null);
  const { said } = useScreenChange(shown, content);
  const views = tabs.map(({ name }) => name);
  const shortcuts = useShortcuts({ views, inOrder, opening, root });
  if (scope === undefined || snapshot.reviews.records.length === 0) return <EmptyTracker {...props} />;

  const namesPeople = snapshot.owners.records.some((owner) => owner.value.holder !== undefined);
  const chooseReview = (review: TrackerScope): void => {
    opening.leave(() => {
      go({ review, action: undefined, recommendation: undefined });
      choose(review);
    });
  };
  return (
    // Takes the focus when somebody presses beside its controls, so that the shortcuts go on to work.
    <div className={styles.tracker} ref={root} tabIndex={-1}>
      <TrackerHeader
        snapshot={snapshot}
        scope={wanted ?? scope}
        takesFocus={takesFocus}
        status={status}
        onChoose={chooseReview}
        onImport={() => opening.leave(onImport)}
      />
      <ReadOnlyNotice snapshot={snapshot} onSetUp={() => opening.leave(onSetUp)} />
      <FreshnessNotice tracker={tracker} />
      <BadRowsNotice snapshot={snapshot} />
      {tabs.length > 1 && <ViewTabs tabs={tabs} shown={shown} onSkip={() => content.current?.focus()} onShortcuts={shortcuts.openSheet} />}
      <span role="status" className={visually.hidden}>
        {said}
      </span>
      <div ref={content} className={styles.screen} tabIndex={-1}>
        {wanted === undefined ? (
          renderScreen({ tracker, snapshot, view, views, namesPeople, openId: opening.openId, onOpen: opening.open, onReview: chooseReview, onList: setInOrder })
        ) : (
          <LoadingReview />
        )}
      </div>
      <OpenRecords
        opening={opening}
        recommended={recommended}
        actions={view.actions}
        inOrder={inOrder}
        isArriving={snapshot.arriving !== undefined}
        namesPeople={namesPeople}
        renderAction={renderAction}
        renderRecommendation={renderRecommendation}
      />
      {shortcuts.isSheetOpen && renderShortcuts(shortcuts.sheet)}
    </div>
  );
};
