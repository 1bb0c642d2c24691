import * as React from 'react';
import { Button } from '../Button';
import { useTrackerContext } from '../TrackerContext';

/** Copies the address of a record. */
export const CopyLink = ({ link }: { readonly link: string }): React.ReactElement => {
  const words = useTrackerContext().strings.action;
  const [outcome, setOutcome] = React.useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
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
