import * as React from 'react';
import { classNames } from '../../shared/classNames';
import { Chevron } from '../../shared/Chevron';
import { useEscape } from '../../shared/useEscape';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './Disclosure.module.scss';

/** What a button with something beneath it is drawn from. */
export interface DisclosureProps {
  readonly label: string;
  /** Whether what is beneath makes a difference now. */
  readonly isMarked?: boolean;
  /** Whether it opens towards the beginning of the line: for one at its end. */
  readonly isAtEnd?: boolean;
  /** Drawn while it is open only. @param close closes it and gives the focus back to the button */
  readonly children: (close: () => void) => React.ReactNode;
}

/** A button that opens a small box beneath itself. Escape, the button and a press elsewhere close it. */
export const Disclosure = ({ label, isMarked = false, isAtEnd = false, children }: DisclosureProps): React.ReactElement => {
  const [isOpen, setOpen] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const boxId = useUniqueId();
  const close = React.useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEscape(isOpen, close);
  React.useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  return (
    <div className={styles.root} ref={root}>
      <button
        ref={button}
        type="button"
        className={classNames(styles.button, isMarked && styles.marked)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? boxId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <Chevron isOpen />
      </button>
      {isOpen && (
        <div id={boxId} role="group" aria-label={label} className={classNames(styles.box, isAtEnd && styles.atEnd)}>
          {children(close)}
        </div>
      )}
    </div>
  );
};
