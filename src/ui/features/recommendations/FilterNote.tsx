import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { Strings } from '../../strings/en';
import styles from './ByRecommendation.module.scss';
import type { TrackerList } from './useTrackerList';

function noteText({ filter, inOrder, shown, view }: TrackerList, strings: Strings): string {
  if (!filter) return '';
  if (filter.by === 'state') return strings.list.shownActions(inOrder.length, view.actions.length, strings.states[filter.kind]);
  const count = (recommendations: TrackerList['shown']): number => recommendations.reduce((sum, each) => sum + each.parts.length, 0);
  return strings.list.shownParts(count(shown), count(view.recommendations), strings.decisions[filter.decision]);
}

/** What the note is drawn from. */
export interface FilterNoteProps {
  readonly list: TrackerList;
  readonly onClear: () => void;
}

/** Says that only some are shown, and shows all again. The status stays in the page, so that a change of it is read out. */
export const FilterNote = ({ list, onClear }: FilterNoteProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <div className={styles.note}>
      <span role="status">{noteText(list, strings)}</span>
      {list.filter && (
        <Button kind="quiet" onClick={onClear}>
          {strings.list.clearFilter}
        </Button>
      )}
    </div>
  );
};
