import * as React from 'react';
import type { OutboxItem } from '../../../application/outbox/outboxState';
import type { Tracker } from '../../../application/tracker';
import { LazyPart } from '../../shared/LazyPart';
import { NoticeMark } from '../../shared/NoticeMark';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useLeaveGuard } from '../../shared/useLeaveGuard';
import { useFromOutbox } from '../../shared/useOutbox';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './SaveStatus.module.scss';
import { isActive, statusSaid, statusText } from './saveStatusOf';
import { useSavedImports } from './useSavedImports';
import { useSaveStatus, useSeconds } from './useSaveStatus';

const loadUnsavedChanges = () => import(/* webpackChunkName: 'outbox' */ './UnsavedChanges').then((part) => part.UnsavedChanges);

/** Milliseconds after which the list is fetched, so that it opens without a connection too: that is when it is wanted most. */
const fetchAfter = 2000;

function useListAtHand(): void {
  React.useEffect(() => {
    // Where it cannot be fetched now, opening it tries again and says so.
    const timer = window.setTimeout(() => void loadUnsavedChanges().catch(() => undefined), fetchAfter);
    return () => window.clearTimeout(timer);
  }, []);
}

/** What the status is drawn from. */
export interface SaveStatusProps {
  readonly tracker: Tracker;
  /** Draws both versions of what somebody else changed too. */
  readonly renderClash: (item: OutboxItem, onDone: () => void) => React.ReactElement;
}

/** How saving stands: nothing when SharePoint has everything. Pressing it lists what is not saved yet. */
export const SaveStatus = ({ tracker, renderClash }: SaveStatusProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const status = useSaveStatus();
  const [isOpen, setOpen] = React.useState(false);
  const wasShown = React.useRef(false);
  const now = useSeconds(status?.kind === 'paused');
  useLeaveGuard(useFromOutbox(({ items }) => items.some(({ isKept }) => !isKept)));
  useSavedImports(tracker);
  useListAtHand();
  const place = React.useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    // Once everything is saved the button is gone, and the next key must not fall on nothing.
    if (!status) place.current?.focus();
  };
  if (status) wasShown.current = true;
  const isQuiet = isActive(status) || status?.kind === 'paused';
  return (
    <span ref={place} tabIndex={-1} className={styles.place}>
      <span role="status" className={visually.hidden}>
        {status ? statusSaid(status, strings) : wasShown.current && strings.outbox.said.saved}
      </span>
      {status && (
        <button type="button" className={styles.status} aria-haspopup="dialog" title={strings.outbox.status.open} onClick={() => setOpen(true)}>
          <span className={isQuiet ? styles.quiet : styles.asking}>
            <NoticeMark tone={isQuiet ? 'information' : 'warning'} />
          </span>
          {statusText(status, now, strings)}
        </button>
      )}
      {isOpen && (
        <LazyPart load={loadUnsavedChanges} meanwhile={<></>}>
          {(UnsavedChanges) => <UnsavedChanges tracker={tracker} renderClash={renderClash} onClose={close} />}
        </LazyPart>
      )}
    </span>
  );
};
