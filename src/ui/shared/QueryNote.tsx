import * as React from 'react';
import { isNarrowed, type ActionQuery } from '../../application/actionQuery';
import type { TrackerView } from '../../application/trackerView';
import { Button } from './Button';
import styles from './QueryNote.module.scss';
import { queryWords } from './queryWords';
import { useTrackerContext } from './TrackerContext';

/** What the note is drawn from. */
export interface QueryNoteProps {
  readonly query: ActionQuery;
  readonly view: TrackerView;
  /** How many are shown of how many: "3 of 22 actions". */
  readonly counts: string;
  readonly onClear: () => void;
}

/** Says that only some are shown and which, and shows all again. The status stays in the page, so that a change of it is read out. */
export const QueryNote = ({ query, view, counts, onClear }: QueryNoteProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const hasQuery = isNarrowed(query);
  return (
    <div className={styles.note}>
      <span role="status">{hasQuery && strings.screens.shown.showing(counts, queryWords(query, view, strings))}</span>
      {hasQuery && (
        <Button kind="quiet" onClick={onClear}>
          {strings.list.clearFilter}
        </Button>
      )}
    </div>
  );
};
