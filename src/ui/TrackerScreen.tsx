import * as React from 'react';
import { createTracker } from '../application/tracker';
import { ErrorNotice } from './shared/ErrorNotice';
import { LazyPart } from './shared/LazyPart';
import { useTrackerContext } from './shared/TrackerContext';
import { useTrackerState } from './shared/useTracker';
import { LoadingTracker } from './features/tracker/LoadingTracker';
import { Tracker } from './features/tracker/Tracker';

const loadActionPanel = () => import(/* webpackChunkName: 'action' */ './features/action/ActionPanel').then((part) => part.ActionPanel);
const loadSetUp = () => import(/* webpackChunkName: 'set-up' */ './features/setUp/SetUp').then((part) => part.SetUp);
const loadImportPaper = () => import(/* webpackChunkName: 'import' */ './features/importPaper/ImportPaper').then((part) => part.ImportPaper);

/** Chooses what to show: the set-up, the import or the tracker. */
export const TrackerScreen = (): React.ReactElement => {
  const { services } = useTrackerContext();
  const [tracker] = React.useState(() => createTracker(services));
  const [isImporting, setImporting] = React.useState(false);
  const { snapshot } = useTrackerState(tracker);
  React.useEffect(() => void tracker.load(), [tracker]);

  if (snapshot.phase === 'loading') return <LoadingTracker />;
  if (snapshot.phase === 'failed') return <ErrorNotice error={snapshot.error} onRetry={() => void tracker.load()} />;
  const { setUp, rights } = snapshot.value;
  if (setUp === 'missing' || setUp === 'incomplete') {
    return (
      <LazyPart load={loadSetUp}>{(SetUp) => <SetUp canSetUp={rights.canSetUp} onDone={() => void tracker.load()} />}</LazyPart>
    );
  }
  if (isImporting) {
    const close = (reviewId?: number): void => {
      setImporting(false);
      if (reviewId !== undefined) void tracker.load(reviewId);
    };
    return (
      <LazyPart load={loadImportPaper}>{(ImportPaper) => <ImportPaper onClose={close} />}</LazyPart>
    );
  }
  return (
    <Tracker
      tracker={tracker}
      snapshot={snapshot.value}
      onImport={() => setImporting(true)}
      renderAction={(opened) => (
        <LazyPart load={loadActionPanel} meanwhile={<></>}>
          {(ActionPanel) => <ActionPanel tracker={tracker} snapshot={snapshot.value} {...opened} />}
        </LazyPart>
      )}
    />
  );
};
