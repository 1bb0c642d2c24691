import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';

/** Copies the page's address, which names the open action. */
export const CopyLink = (): React.ReactElement => {
  const words = useTrackerContext().strings.action;
  const [outcome, setOutcome] = React.useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setOutcome(words.linkCopied),
      () => setOutcome(words.linkNotCopied),
    );
  };
  return (
    <>
      <span role="status">{outcome}</span>
      <Button kind="quiet" onClick={copy}>
        {words.copyLink}
      </Button>
    </>
  );
};
