import * as React from 'react';
import type { OutboxItem } from '../../../application/outbox/outboxState';
import type { Tracker } from '../../../application/tracker';
import type { Part } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useOutbox } from '../../shared/useOutbox';
import { useUniqueId } from '../../shared/useUniqueId';
import { useTrackerState } from '../../shared/useTracker';
import styles from './UnsavedChanges.module.scss';
import { UnsavedItem } from './UnsavedItem';

/** What the list is drawn from. */
export interface UnsavedChangesProps {
  readonly tracker: Tracker;
  readonly renderClash: (item: OutboxItem, onDone: () => void) => React.ReactElement;
  readonly onClose: () => void;
}

function useParts(tracker: Tracker): readonly Part[] {
  const { snapshot } = useTrackerState(tracker);
  return snapshot.phase === 'ready' ? snapshot.value.parts.records.map((record) => record.value) : [];
}

/** Shows a dialog of the browser's own, which keeps the focus inside and gives it back. A layout effect: only closing it on the page gives the focus back. */
function useModal(): React.RefObject<HTMLDialogElement> {
  const dialog = React.useRef<HTMLDialogElement>(null);
  React.useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
}

/** Everything that SharePoint does not have yet, and what can be done about it. */
export const UnsavedChanges = ({ tracker, renderClash, onClose }: UnsavedChangesProps): React.ReactElement => {
  const { outbox, strings } = useTrackerContext();
  const words = strings.outbox.list;
  const { items, pause } = useOutbox();
  const parts = useParts(tracker);
  const id = useUniqueId();
  const dialog = useModal();
  const [said, setSaid] = React.useState('');
  const [clashing, setClashing] = React.useState<OutboxItem>();
  const say = (sentence: string): void => {
    setSaid(sentence);
    // What was pressed may be gone, and the next key must not fall on nothing.
    document.getElementById(id)?.focus();
  };
  const cancel = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    onClose();
  };
  if (clashing) return renderClash(clashing, onClose);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onCancel={cancel}>
      <h3 id={id} tabIndex={-1}>
        {words.heading}
      </h3>
      <p role="status">{said}</p>
      <p className={styles.quiet}>{items.length === 0 ? words.none : words.introduction}</p>
      <ol className={styles.items}>
        {items.map((item) => (
          <UnsavedItem key={item.entry.key} item={item} pause={pause} parts={parts} say={say} onLook={() => setClashing(item)} />
        ))}
      </ol>
      <div className={styles.buttons}>
        {items.some(({ phase }) => phase.name === 'waiting') && (
          <Button kind="primary" onClick={() => void outbox.sendNow()}>
            {words.tryNow}
          </Button>
        )}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </dialog>
  );
};
