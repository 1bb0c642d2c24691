import * as React from 'react';
import { wholeQuery } from '../../../application/actionQuery';
import type { ViewAddress } from '../../../application/viewAddress';
import { Button } from '../Button';
import { useNavigation } from '../navigation/Navigation';
import { useTrackerContext } from '../TrackerContext';
import { CopyLink } from './CopyLink';
import styles from './PanelHead.module.scss';

/** What the head of a panel is drawn from. */
export interface PanelHeadProps {
  /** Where the record stands among those beside it, from 0; below 0 where it is not among them. */
  readonly place: number;
  readonly total: number;
  readonly words: { readonly previous: string; readonly next: string };
  readonly onStep: (place: number) => void;
  /** Where the record is found again. */
  readonly to: Pick<ViewAddress, 'review' | 'action' | 'recommendation'>;
  readonly isWide: boolean;
  readonly onWide: (isWide: boolean) => void;
  readonly onClose: () => void;
}

const Icon = ({ path, turns = false }: { readonly path: string; readonly turns?: boolean }): React.ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={turns ? styles.arrow : undefined}>
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

const Walk = ({ place, total, words, onStep }: Pick<PanelHeadProps, 'place' | 'total' | 'words' | 'onStep'>): React.ReactElement => {
  const { strings } = useTrackerContext();
  const step = (by: number, word: string, path: string): React.ReactElement => {
    const isThere = place + by >= 0 && place + by < total;
    return (
      <Button kind="quiet" aria-label={word} aria-disabled={!isThere} onClick={() => isThere && onStep(place + by)}>
        <Icon path={path} turns />
      </Button>
    );
  };
  return (
    <span className={styles.walk}>
      {step(-1, words.previous, 'm10 3-5 5 5 5')}
      <span>{strings.action.place(place + 1, total)}</span>
      {step(1, words.next, 'm6 3 5 5-5 5')}
    </span>
  );
};

/** Walks through what stands beside the panel, gives out the record's address, makes the panel wide, and closes it. */
export const PanelHead = ({ to, isWide, onWide, onClose, ...walk }: PanelHeadProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { linkTo } = useNavigation();
  const link = linkTo({ view: undefined, query: wholeQuery, ...to });
  return (
    <div className={styles.head}>
      {walk.place >= 0 && <Walk {...walk} />}
      <span className={styles.end}>
        {link !== undefined && <CopyLink link={link} />}
        <Button
          kind="quiet"
          className={styles.wide}
          aria-label={strings.panel.fullPage}
          title={strings.panel.fullPage}
          aria-pressed={isWide}
          onClick={() => onWide(!isWide)}
        >
          <Icon path={isWide ? 'M14 2 9.5 6.5m0-3.5v3.5H13M2 14l4.5-4.5M3 9.5h3.5V13' : 'M9.5 2.5h4v4m0-4-5 5m-2 6h-4v-4m0 4 5-5'} />
        </Button>
        <Button kind="quiet" aria-label={strings.app.close} onClick={onClose}>
          <Icon path="m3.5 3.5 9 9m0-9-9 9" />
        </Button>
      </span>
    </div>
  );
};
