import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import { Button } from '../../shared/Button';
import { ScreenHeading } from '../../shared/ScreenHeading';
import { useTrackerContext } from '../../shared/TrackerContext';
import { BadRowsNotice } from './BadRowsNotice';
import { ReadOnlyNotice } from './ReadOnlyNotice';
import styles from './EmptyTracker.module.scss';

/** What the empty tracker is drawn from. */
export interface EmptyTrackerProps {
  readonly snapshot: TrackerSnapshot;
  /** Whether its heading takes the focus. */
  readonly takesFocus: boolean;
  /** How saving stands. */
  readonly status: React.ReactElement;
  readonly onImport: () => void;
  /** Leads to where the lists are upgraded or mended. */
  readonly onSetUp: () => void;
}

/** Said where there is no review yet: to an officer how to begin, to others whom to ask. */
export const EmptyTracker = ({ snapshot, takesFocus, status, onImport, onSetUp }: EmptyTrackerProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const canImport = snapshot.rights.canEditReviews && snapshot.setUp === 'ready';
  return (
    <div className={styles.empty}>
      <ScreenHeading takesFocus={takesFocus}>{strings.empty.heading}</ScreenHeading>
      {status}
      <p>{canImport ? strings.empty.officer : strings.empty.others}</p>
      {canImport && (
        <Button kind="primary" onClick={onImport}>
          {strings.header.importPaper}
        </Button>
      )}
      <ReadOnlyNotice snapshot={snapshot} onSetUp={onSetUp} />
      <BadRowsNotice snapshot={snapshot} />
    </div>
  );
};
