import * as React from 'react';
import type { OutboxState } from '../../application/outbox/outboxState';
import { isWaitingId } from '../../domain/waitingId';
import { Button } from './Button';
import styles from './EditButton.module.scss';
import { useEditing, type EditTarget } from './editing';
import { NoticeMark } from './NoticeMark';
import { useTrackerContext } from './TrackerContext';
import { useFromOutbox } from './useOutbox';

/** What an edit button is drawn from. */
export interface EditButtonProps {
  readonly target: EditTarget;
  /** What the record is called: "2 (i)". */
  readonly name: string;
}

/** How this person's own edits of a record stand: the one that asks for more wins. */
function standing({ items }: OutboxState, { record, id }: EditTarget): 'clash' | 'waiting' | undefined {
  const own = items.filter(({ entry: { intent } }) => intent.kind === 'edit' && intent.record === record && intent.id === id);
  if (own.length === 0) return undefined;
  return own.some(({ phase }) => phase.name === 'clash') ? 'clash' : 'waiting';
}

/** Opens the form of a record, and says where an edit of it is not saved yet. Nothing for people who may not edit. */
export const EditButton = ({ target, name }: EditButtonProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.edit;
  const { canEdit, open } = useEditing();
  const phase = useFromOutbox((state) => standing(state, target));
  if (isWaitingId(target.id) || (!canEdit && !phase)) return null;
  return (
    <span className={styles.place}>
      {phase === 'waiting' && (
        <span className={styles.mark}>
          <NoticeMark tone="information" />
          {words.mark.waiting}
        </span>
      )}
      {phase === 'clash' ? (
        <Button kind="quiet" onClick={() => open(target)}>
          <NoticeMark tone="warning" />
          {words.mark.clash}
        </Button>
      ) : (
        canEdit && (
          <Button kind="quiet" aria-label={words.editOf[target.record](name)} onClick={() => open(target)}>
            {words.edit}
          </Button>
        )
      )}
    </span>
  );
};
