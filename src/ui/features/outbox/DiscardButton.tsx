import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';

/** Throws something away, once it was asked. */
export const DiscardButton = ({ onDiscard }: { readonly onDiscard: () => void }): React.ReactElement => {
  const words = useTrackerContext().strings.outbox;
  const [isAsking, setAsking] = React.useState(false);
  const keep = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{words.discard}</Button>;
  return (
    <span role="group" aria-label={words.discardQuestion}>
      {words.discardQuestion}{' '}
      <Button ref={keep} onClick={() => setAsking(false)}>
        {words.keep}
      </Button>{' '}
      <Button onClick={onDiscard}>{words.discardYes}</Button>
    </span>
  );
};
