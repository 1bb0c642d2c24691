import * as React from 'react';
import type { OutboxState } from '../../../application/outbox/outboxState';
import { Button } from '../../shared/Button';
import { takeBack } from '../../shared/takeBack';
import { useTrackerContext } from '../../shared/TrackerContext';

/** What was done last and is held back: one change, or all that was done in one go. */
function lastHeld({ items }: OutboxState): OutboxState['items'] {
  const held = items.filter(({ entry }) => entry.heldUntil !== undefined);
  const last = held[held.length - 1];
  if (!last || last.entry.group === undefined) return held.slice(-1);
  return held.filter(({ entry }) => entry.group === last.entry.group);
}

/** Takes back what was done last, while it is held back for that. */
export const UndoHeld = ({ say }: { readonly say: (sentence: string) => void }): React.ReactElement => {
  const { outbox, drafts, strings } = useTrackerContext();
  const words = strings.outbox;
  const undo = async (): Promise<void> => {
    const taken: boolean[] = [];
    for (const item of [...lastHeld(outbox.getState())].reverse()) taken.push(await takeBack(item, { outbox, drafts }));
    say(taken.length > 0 && taken.every(Boolean) ? words.undoneEdit : words.notUndone);
  };
  return (
    <Button kind="quiet" onClick={() => void undo().catch(() => say(words.noRoom))}>
      {words.undo}
    </Button>
  );
};
