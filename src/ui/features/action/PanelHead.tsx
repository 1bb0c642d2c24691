import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { CopyLink } from './CopyLink';
import styles from './PanelHead.module.scss';

/** What the head of the panel is drawn from. */
export interface PanelHeadProps {
  readonly action: ActionView;
  readonly inOrder: readonly ActionView[];
  readonly onOpen: (actionId: number) => void;
  readonly onClose: () => void;
}

const Arrow = ({ path }: { readonly path: string }): React.ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles.arrow}>
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

/** Walks through the list beside the panel, and closes it. */
export const PanelHead = ({ action, inOrder, onOpen, onClose }: PanelHeadProps): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const place = inOrder.findIndex((each) => each.record.value.id === action.record.value.id);
  const step = (by: number, word: string, path: string): React.ReactElement => {
    const target = place < 0 ? undefined : inOrder[place + by];
    return (
      <Button kind="quiet" aria-label={word} aria-disabled={!target} onClick={() => target && onOpen(target.record.value.id)}>
        <Arrow path={path} />
      </Button>
    );
  };
  const hasAddress = host.place === 'page' || host.place === 'full-page';
  return (
    <div className={styles.head}>
      {place >= 0 && (
        <span className={styles.walk}>
          {step(-1, strings.action.previous, 'm10 3-5 5 5 5')}
          <span>{strings.action.place(place + 1, inOrder.length)}</span>
          {step(1, strings.action.next, 'm6 3 5 5-5 5')}
        </span>
      )}
      <span className={styles.end}>
        {hasAddress && <CopyLink />}
        <Button kind="quiet" aria-label={strings.app.close} onClick={onClose}>
          <Arrow path="m3.5 3.5 9 9m0-9-9 9" />
        </Button>
      </span>
    </div>
  );
};
