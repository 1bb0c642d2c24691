import * as React from 'react';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';

/** Says that the action a link led to is not in this review. */
export const MissingAction = ({ onClose }: { readonly onClose: () => void }): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <Notice tone="warning" role="alert">
      <p>{strings.notices.missingAction}</p>
      <Button onClick={onClose}>{strings.app.close}</Button>
    </Notice>
  );
};
