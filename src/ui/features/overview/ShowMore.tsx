import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './Overview.module.scss';
import type { ShownCount } from './useShownCount';

/** What the way to the rest of a list is drawn from. */
export interface ShowMoreProps {
  readonly count: ShownCount;
  readonly total: number;
}

/** Shows more of a list, or fewer again; nothing where a list is short. The same button does both, so that it keeps the focus. */
export const ShowMore = ({ count, total }: ShowMoreProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.overview.attention;
  const { next, isAllNext, showMore, showFewer } = count;
  if (next === 0 && !showFewer) return null;
  const label = next === 0 ? words.showFewer : isAllNext ? words.showAll(total) : words.showMore(next);
  return (
    <Button kind="quiet" className={styles.more} onClick={next === 0 ? showFewer : showMore}>
      {label}
    </Button>
  );
};
