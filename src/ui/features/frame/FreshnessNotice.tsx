import * as React from 'react';
import type { Tracker } from '../../../application/tracker';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { errorText } from '../../shared/errorText';
import { momentText } from '../../shared/momentText';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useTrackerState } from '../../shared/useTracker';

/** Says where what is shown is not, or may not be, all there is, and where another review could not be opened; what is shown stays. */
export const FreshnessNotice = ({ tracker }: { readonly tracker: Tracker }): React.ReactElement | null => {
  const { strings } = useTrackerContext();
  const words = strings.edit;
  const { snapshot, staleBecause, notOpened, cutShort } = useTrackerState(tracker);
  const isArriving = snapshot.phase === 'ready' && snapshot.value.arriving === true && !cutShort;
  const since = staleBecause?.since;
  return (
    <>
      {notOpened && <ErrorNotice lead={words.notOpened} error={notOpened.error} onRetry={() => void tracker.load(notOpened.scope)} />}
      {cutShort && <ErrorNotice lead={words.cutShort} error={cutShort.error} onRetry={() => void tracker.refresh()} />}
      {isArriving && (
        <Notice tone="information" role="status">
          <p>{words.arriving}</p>
        </Notice>
      )}
      {staleBecause && (
        <Notice tone="information" role="status">
          <p>
            {since === undefined ? words.stale.sinceUnknown : words.stale.since(momentText(new Date(since).toISOString(), Date.now()))}{' '}
            {errorText(staleBecause.error, strings).sentence}{' '}
            <Button kind="quiet" onClick={() => void tracker.refresh()}>
              {strings.app.tryAgain}
            </Button>
          </p>
        </Notice>
      )}
    </>
  );
};
