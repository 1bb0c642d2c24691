import * as React from 'react';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';

/** What the notice is drawn from. */
export interface MissingRecordProps {
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Says that what a link led to is not in this review. */
export const MissingRecord = ({ sentence, onClose }: MissingRecordProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <Notice tone="warning" role="alert">
      <p>{sentence}</p>
      <Button onClick={onClose}>{strings.app.close}</Button>
    </Notice>
  );
};
