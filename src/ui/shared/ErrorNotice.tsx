import * as React from 'react';
import { Button } from './Button';
import styles from './ErrorNotice.module.scss';
import { errorText } from './errorText';
import { Notice } from './Notice';
import { useTrackerContext } from './TrackerContext';

/** What an error notice is drawn from. */
export interface ErrorNoticeProps {
  /** Whatever was thrown. */
  readonly error: unknown;
  /** What came of it, said before what went wrong. */
  readonly lead?: string;
  readonly onRetry?: () => void;
  /** The word on the button; "Try again" as a rule. */
  readonly retryWord?: string;
}

/** Says what went wrong, what to do, and for whoever supports the product the details. */
export const ErrorNotice = ({ error, lead, onRetry, retryWord }: ErrorNoticeProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { sentence, details } = errorText(error, strings);
  return (
    <Notice tone="error" role="alert">
      {lead !== undefined && <p>{lead}</p>}
      <p>{sentence}</p>
      {onRetry && <Button onClick={onRetry}>{retryWord ?? strings.app.tryAgain}</Button>}
      <details className={styles.details}>
        <summary>{strings.errors.details}</summary>
        <p>{details}</p>
      </details>
    </Notice>
  );
};
