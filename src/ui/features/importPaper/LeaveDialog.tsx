import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './LeaveDialog.module.scss';

/** What the question is drawn from. */
export interface LeaveDialogProps {
  readonly heading: string;
  readonly text: string;
  readonly leaveWord: string;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before something is lost. The browser's own dialog keeps the focus inside and gives it back; Escape stays. */
export const LeaveDialog = ({ heading, text, leaveWord, onLeave, onStay }: LeaveDialogProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const id = useUniqueId();
  const dialog = React.useRef<HTMLDialogElement>(null);
  // A layout effect: it ends while the dialog is still on the page, and only closing it there gives the focus back.
  React.useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const stay = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    onStay();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} aria-describedby={`${id}-text`} onCancel={stay}>
      <h3 id={id}>{heading}</h3>
      <p id={`${id}-text`}>{text}</p>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={onStay}>
          {strings.importPaper.stay}
        </Button>
        <Button onClick={onLeave}>{leaveWord}</Button>
      </div>
    </dialog>
  );
};
