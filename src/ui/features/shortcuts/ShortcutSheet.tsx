import * as React from 'react';
import type { ViewName } from '../../../application/viewAddress';
import { Button } from '../../shared/Button';
import { goKey, screenLetters, singleKeys } from '../../shared/shortcuts/shortcutKeys';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './ShortcutSheet.module.scss';

/** What the sheet is drawn from. */
export interface ShortcutSheetProps {
  /** The screens that this person has. */
  readonly views: readonly ViewName[];
  /** Whether shortcuts of a single key are on. */
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly onClose: () => void;
}

const Entry = ({ keys, children }: { readonly keys: readonly string[]; readonly children: string }): React.ReactElement => {
  const { then } = useTrackerContext().strings.shortcuts;
  return (
    <div className={styles.entry}>
      <dt>
        {keys.map((key, place) => (
          <React.Fragment key={key}>
            {place > 0 && <span> {then} </span>}
            <kbd>{key}</kbd>
          </React.Fragment>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
};

const Entries = ({ views }: Pick<ShortcutSheetProps, 'views'>): React.ReactElement => {
  const { shortcuts: words, views: screens } = useTrackerContext().strings;
  return (
    <dl className={styles.entries}>
      {views.map((view) => {
        const letter = screenLetters[view];
        return letter === undefined ? null : (
          <Entry key={view} keys={[goKey, letter]}>
            {words.go(screens.names[view])}
          </Entry>
        );
      })}
      {views.includes('actions') && <Entry keys={[singleKeys.search]}>{words.search}</Entry>}
      <Entry keys={[singleKeys.next]}>{words.next}</Entry>
      <Entry keys={[singleKeys.previous]}>{words.previous}</Entry>
      <Entry keys={[words.escape]}>{words.close}</Entry>
      <Entry keys={[singleKeys.help]}>{words.help}</Entry>
    </dl>
  );
};

/** Opens the browser's own dialog, which keeps the focus inside and gives it back. */
function useDialog(onClose: () => void): React.RefObject<HTMLDialogElement> {
  const dialog = React.useRef<HTMLDialogElement>(null);
  const close = React.useRef(onClose);
  close.current = onClose;
  React.useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const tell = (): void => close.current();
    element.addEventListener('close', tell);
    element.showModal();
    return () => element.removeEventListener('close', tell);
  }, []);
  return dialog;
}

/** The keyboard's shortcuts, and the switch that turns them off. */
export const ShortcutSheet = ({ views, isOn, onTurn, onClose }: ShortcutSheetProps): React.ReactElement => {
  const { app, shortcuts: words } = useTrackerContext().strings;
  const dialog = useDialog(onClose);
  const headingId = useUniqueId();
  const adviceId = useUniqueId();
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.heading}</h2>
      <p className={styles.advice}>{words.where}</p>
      <Entries views={views} />
      <label className={styles.switch}>
        <input type="checkbox" checked={isOn} aria-describedby={adviceId} onChange={(event) => onTurn(event.target.checked)} />
        {words.isOn}
      </label>
      <p id={adviceId} className={styles.advice}>
        {words.isOnAdvice}
      </p>
      <Button className={styles.close} onClick={() => dialog.current?.close()}>
        {app.close}
      </Button>
    </dialog>
  );
};
