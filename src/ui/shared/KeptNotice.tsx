import * as React from 'react';
import { Button } from './Button';
import styles from './KeptNotice.module.scss';
import { momentText } from './momentText';
import { useTrackerContext } from './TrackerContext';

/** What the notice is drawn from. */
export interface KeptNoticeProps {
  /** When it was typed last (ISO 8601 in UTC). */
  readonly at: string;
  readonly onDiscard: () => void;
}

/** Says that what stands in a form was kept from earlier, and offers to throw it away. */
export const KeptNotice = ({ at, onDiscard }: KeptNoticeProps): React.ReactElement => {
  const words = useTrackerContext().strings.outbox.kept;
  return (
    <p className={styles.kept}>
      {words.from(momentText(at, Date.now()))}
      <Button kind="quiet" onClick={onDiscard}>
        {words.discard}
      </Button>
    </p>
  );
};
