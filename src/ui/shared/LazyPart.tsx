import * as React from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { ErrorNotice } from './ErrorNotice';
import { Notice } from './Notice';
import { Button } from './Button';
import { Skeleton } from './Skeleton';
import { useTrackerContext } from './TrackerContext';
import { useLazyPart } from './useLazyPart';

/** What a lazy part is drawn from. */
export interface LazyPartProps<P> {
  /** Fetches the component; the same function on every draw, so declare it outside the component. */
  readonly load: () => Promise<P>;
  /** Draws with the component once it is there. */
  readonly children: (part: P) => React.ReactElement;
  /** Drawn while it is fetched. */
  readonly meanwhile?: React.ReactElement;
}

/** A part of the screen whose program is fetched when first needed. A failed fetch is said and can be tried again. */
export const LazyPart = <P,>({ load, children, meanwhile }: LazyPartProps<P>): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { part, again } = useLazyPart(load);
  if (part.phase === 'loading') return meanwhile ?? <Skeleton label={strings.app.loadingPart} />;
  if (part.phase === 'failed') {
    return (
      <Notice tone="error" role="alert">
        <p>{strings.app.partNotLoaded}</p>
        <Button onClick={again}>{strings.app.tryAgain}</Button>
      </Notice>
    );
  }
  return <ErrorBoundary instead={(error, retry) => <ErrorNotice error={error} onRetry={retry} />}>{children(part.value)}</ErrorBoundary>;
};
