import * as React from 'react';
import { canUndo, type OutboxItem } from '../../application/outbox/outboxState';
import { Button } from './Button';
import { errorText } from './errorText';
import { Notice } from './Notice';
import { takeBack } from './takeBack';
import { useTrackerContext } from './TrackerContext';

/** What can be done about something in a history that is not saved yet, and why it was not taken where it was not. */
export const PendingButtons = ({ item }: { readonly item: OutboxItem }): React.ReactElement => {
  const { outbox, drafts, strings } = useTrackerContext();
  const [problem, setProblem] = React.useState('');
  const undo = (): void => {
    takeBack(item, { outbox, drafts }).then(
      (isTaken) => isTaken || setProblem(strings.outbox.notUndone),
      () => setProblem(strings.outbox.noRoom),
    );
  };
  return (
    <>
      {item.phase.name === 'refused' && <Notice tone="error">{errorText(item.phase.error, strings).sentence}</Notice>}
      <span role="status">{problem}</span>
      {canUndo(item) && (
        <p>
          {item.phase.name === 'refused' && <Button onClick={() => void outbox.sendNow(item.entry.key)}>{strings.outbox.tryAgain}</Button>}{' '}
          <Button kind="quiet" onClick={undo}>
            {strings.outbox.undo}
          </Button>
        </p>
      )}
    </>
  );
};
