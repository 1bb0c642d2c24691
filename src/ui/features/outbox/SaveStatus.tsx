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
import { isActive, statusSaid, statusText, type SaveStatus as Status } from './saveStatusOf';
import { UndoHeld } from './UndoHeld';
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

const StatusButton = ({ status, onOpen }: { readonly status: Status; readonly onOpen: () => void }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const isCounting = status.kind === 'paused' || status.kind === 'held';
  const isQuiet = isActive(status) || isCounting;
  const now = useSeconds(isCounting);
  return (
    <button type="button" className={styles.status} aria-haspopup="dialog" title={strings.outbox.status.open} onClick={onOpen}>
      <span className={isQuiet ? styles.quiet : styles.asking}>
        <NoticeMark tone={isQuiet ? 'information' : 'warning'} />
      </span>
      {statusText(status, now, strings)}
    </button>
  );
};

/** How saving stands: nothing when SharePoint has everything. Pressing it lists what is not saved yet. */
export const SaveStatus = ({ tracker, renderClash }: SaveStatusProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const status = useSaveStatus();
  const [isOpen, setOpen] = React.useState(false);
  const wasShown = React.useRef(false);
  const [said, setSaid] = React.useState('');
  useLeaveGuard(useFromOutbox(({ items }) => items.some(({ isKept }) => !isKept)));
  useSavedImports(tracker);
  useListAtHand();
  const place = React.useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    // Once everything is saved the button is gone, and the next key must not fall on nothing.
    if (!status) place.current?.focus();
  };
  const sayOnce = (sentence: string): void => {
    setSaid(sentence);
    // What was pressed is gone, and the next key must not fall on nothing.
    place.current?.focus();
  };
  const kind = status?.kind;
  React.useEffect(() => {
    if (kind) setSaid('');
  }, [kind]);
  if (status) wasShown.current = true;
  return (
    <span ref={place} tabIndex={-1} className={styles.place}>
      <span role="status" className={visually.hidden}>
        {status ? statusSaid(status, strings) : said || (wasShown.current && strings.outbox.said.saved)}
      </span>
      {status && <StatusButton status={status} onOpen={() => setOpen(true)} />}
      {kind === 'held' && <UndoHeld say={sayOnce} />}
      {isOpen && (
        <LazyPart load={loadUnsavedChanges} meanwhile={<></>}>
          {(UnsavedChanges) => <UnsavedChanges tracker={tracker} renderClash={renderClash} onClose={close} />}
        </LazyPart>
      )}
    </span>
  );
};
