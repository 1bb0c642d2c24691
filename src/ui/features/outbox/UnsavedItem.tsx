import * as React from 'react';
import { canUndo, type OutboxItem } from '../../../application/outbox/outboxState';
import type { Pause } from '../../../application/outbox/pause';
import type { Part } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { errorText } from '../../shared/errorText';
import { Notice } from '../../shared/Notice';
import { momentText } from '../../shared/momentText';
import { takeBack } from '../../shared/takeBack';
import { useTrackerContext } from '../../shared/TrackerContext';
import { DiscardButton } from './DiscardButton';
import { intentText, standingText, wordsOf } from './intentText';
import styles from './UnsavedChanges.module.scss';

/** What an entry of the list is drawn from. */
export interface UnsavedItemProps {
  readonly item: OutboxItem;
  readonly pause: Pause | undefined;
  /** The parts that are known, to name an action by. */
  readonly parts: readonly Part[];
  /** Says what has just happened, and takes the focus to where it goes on. */
  readonly say: (sentence: string) => void;
  /** Opens both versions. */
  readonly onLook: () => void;
}

type ButtonsProps = Pick<UnsavedItemProps, 'item' | 'say' | 'onLook'> & { readonly what: string };

const AskingButtons = ({ item, say, onLook }: ButtonsProps): React.ReactElement => {
  const { outbox, strings } = useTrackerContext();
  const words = strings.outbox;
  const { key, intent } = item.entry;
  const text = wordsOf(intent);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  const discard = (): void => void outbox.undo(key).then(() => say(words.undoneEdit));
  return (
    <>
      {item.phase.name === 'clash' && (
        <Button kind="primary" onClick={onLook}>
          {words.look}
        </Button>
      )}
      {item.phase.name === 'refused' && <Button onClick={() => void outbox.sendNow(key)}>{words.tryAgain}</Button>}
      {text !== '' && <Button onClick={copy}>{words.copy}</Button>}
      <DiscardButton onDiscard={discard} />
    </>
  );
};

const UndoButton = ({ item, what, say }: ButtonsProps): React.ReactElement | null => {
  const { outbox, drafts, strings } = useTrackerContext();
  const words = strings.outbox;
  if (!canUndo(item)) return null;
  const undone = item.entry.intent.kind === 'edit' ? words.undoneEdit : words.undone;
  const undo = (): void => {
    takeBack(item, { outbox, drafts }).then(
      (isTaken) => say(isTaken ? undone : words.notUndone),
      () => say(words.noRoom),
    );
  };
  return (
    <Button onClick={undo} aria-label={words.undoOf(what)}>
      {words.undo}
    </Button>
  );
};

/** One change that is not saved yet: what it is, since when, how it stands, and what can be done about it. */
export const UnsavedItem = ({ item, pause, parts, say, onLook }: UnsavedItemProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { entry, phase, isKept } = item;
  const what = intentText(item, parts, strings);
  const text = wordsOf(entry.intent);
  const isAsking = phase.name === 'refused' || phase.name === 'clash';
  return (
    <li className={styles.item}>
      <strong>{what}</strong>
      <span className={styles.quiet}>
        {momentText(entry.queuedAt, Date.now())}, {standingText(item, pause, strings)}
      </span>
      {text !== '' && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached with the keyboard
        <p className={styles.words} tabIndex={0}>
          {text}
        </p>
      )}
      {phase.name === 'refused' && <Notice tone="error">{errorText(phase.error, strings).sentence}</Notice>}
      {!isKept && <Notice tone="warning">{strings.outbox.notKept}</Notice>}
      <span className={styles.buttons}>
        {isAsking ? <AskingButtons item={item} what={what} say={say} onLook={onLook} /> : <UndoButton item={item} what={what} say={say} onLook={onLook} />}
      </span>
    </li>
  );
};
