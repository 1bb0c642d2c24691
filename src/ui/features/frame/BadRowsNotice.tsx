import * as React from 'react';
import type { Rights, TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { BadRow } from '../../../domain/versioned';
import { BadRows } from '../../shared/BadRows';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './BadRowsNotice.module.scss';

function badRowsOf(snapshot: TrackerSnapshot): readonly BadRow[] {
  const { reviews, parts, actions, owners, decisions, otherBadRows } = snapshot;
  return [...otherBadRows, ...[reviews, parts, actions, owners, decisions].flatMap((rows) => rows.badRows)];
}

/** Officers change every list, owners of actions theirs. */
function mayMend(rights: Rights): (list: string) => boolean {
  return (list) => rights.canEditReviews || (rights.canEditActions && list === 'Lists/ScrutinyActions');
}

/** Names the records that could not be read, or not wholly, and what to mend in each; nothing where all could be. */
export const BadRowsNotice = ({ snapshot }: { readonly snapshot: TrackerSnapshot }): React.ReactElement | null => {
  const words = useTrackerContext().strings.notices;
  const rows = badRowsOf(snapshot);
  if (rows.length === 0) return null;
  return (
    <Notice tone="warning">
      <details className={styles.details} open={rows.length <= 3}>
        <summary>{words.badRows(rows.length)}</summary>
        <p>{words.badRowsAdvice(rows.filter((row) => !row.isShown).length)}</p>
        <BadRows rows={rows} mayMend={mayMend(snapshot.rights)} />
      </details>
    </Notice>
  );
};
