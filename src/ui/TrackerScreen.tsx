import * as React from 'react';
import { scopeOf } from '../application/inScope';
import { needsSetUp } from '../application/needsSetUp';
import type { TrackerScope } from '../application/ports/trackerReader';
import type { Tracker as TrackerStore } from '../application/tracker';
import { ErrorNotice } from './shared/ErrorNotice';
import { LazyPart } from './shared/LazyPart';
import { useTrackerState } from './shared/useTracker';
import type { ImportOutcome } from './features/importPaper/ImportPaper';
import { LoadingTracker } from './features/frame/LoadingTracker';
import { ReviewScreen } from './ReviewScreen';
import styles from './TrackerScreen.module.scss';

const loadSetUp = () => import(/* webpackChunkName: 'set-up' */ './features/setUp/SetUp').then((part) => part.SetUp);
const loadImportPaper = () => import(/* webpackChunkName: 'import' */ './features/importPaper/ImportPaper').then((part) => part.ImportPaper);

/** Where the person is, once the site is set up. `opening`: what was just imported is on its way. */
type Place = 'tracker' | 'import' | 'set-up' | 'opening';

const Screen = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => <div className={styles.screen}>{children}</div>;

/** Chooses what to show: the set-up, the import or the tracker. */
export const TrackerScreen = ({ tracker }: { readonly tracker: TrackerStore }): React.ReactElement => {
  const [place, setPlace] = React.useState<Place>('tracker');
  // The first time the page may be about something else, and the focus stays where it is.
  const [isReturning, setReturning] = React.useState(false);
  const { snapshot } = useTrackerState(tracker);

  const reload = async (scope?: TrackerScope): Promise<void> => {
    setReturning(true);
    await tracker.load(scope);
  };
  if (snapshot.phase === 'loading' || place === 'opening') return <LoadingTracker />;
  if (snapshot.phase === 'failed') return <Screen><ErrorNotice error={snapshot.error} onRetry={() => void reload()} /></Screen>;
  const { rights } = snapshot.value;
  const hasToBeSetUp = needsSetUp(snapshot.value);
  if (hasToBeSetUp || place === 'set-up') {
    const leave = (): void => {
      setReturning(true);
      setPlace('tracker');
    };
    const finish = (): void => {
      setPlace('opening');
      void reload(scopeOf(snapshot.value)).then(() => setPlace('tracker'));
    };
    return (
      <Screen>
        <LazyPart load={loadSetUp}>
          {(SetUp) => <SetUp canSetUp={rights.canSetUp} onDone={finish} {...(hasToBeSetUp ? {} : { onBack: leave })} />}
        </LazyPart>
      </Screen>
    );
  }
  if (place === 'import') {
    const close = ({ isChanged, reviewId }: ImportOutcome): void => {
      setReturning(true);
      setPlace(isChanged ? 'opening' : 'tracker');
      if (isChanged) void reload(reviewId).then(() => setPlace('tracker'));
    };
    return (
      <Screen>
        <LazyPart load={loadImportPaper}>{(ImportPaper) => <ImportPaper onClose={close} />}</LazyPart>
      </Screen>
    );
  }
  return (
    <ReviewScreen
      tracker={tracker}
      snapshot={snapshot.value}
      takesFocus={isReturning}
      onImport={() => setPlace('import')}
      onSetUp={() => setPlace('set-up')}
    />
  );
};
