import * as React from 'react';
import type { NeedsAttention } from '../../../application/needsAttention';
import { classNames } from '../../shared/classNames';
import { DecisionShape } from '../../shared/DecisionShape';
import legend from '../../shared/legend.module.scss';
import { OwnersText } from '../../shared/OwnersText';
import { StateShape } from '../../shared/StateShape';
import { useTrackerContext } from '../../shared/TrackerContext';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './AttentionRow.module.scss';
import { AttentionOpener } from './AttentionOpener';
import { attentionReference, reasonsText } from './attentionText';
import type { OverviewPlace } from './overviewPlace';

/** What a row of what needs attention is drawn from. */
export interface AttentionRowProps {
  readonly entry: NeedsAttention;
  readonly place: OverviewPlace;
}

const Mark = ({ entry }: { readonly entry: NeedsAttention }): React.ReactElement => {
  if (entry.kind === 'action') return <StateShape kind={entry.action.state.kind} />;
  return <DecisionShape decision={entry.kind === 'part' ? entry.part.decision : 'awaiting-response'} />;
};

function colourOf(entry: NeedsAttention): string | undefined {
  if (entry.kind === 'action') return legend[entry.action.state.colour];
  return entry.kind === 'part' ? legend.amber : legend.red;
}

/** One thing that needs somebody: why, what it is, whose. The whole row opens it. */
export const AttentionRow = ({ entry, place }: AttentionRowProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { first, others } = reasonsText(entry, strings);
  const isOpen = entry.kind === 'action' && entry.action.record.value.id === place.openId;
  const title = place.isAll && entry.kind === 'action' ? entry.action.review?.title : undefined;
  const beside = [title, others].filter(Boolean).join(' · ');
  return (
    <li className={styles.row} data-open={isOpen ? '' : undefined}>
      <span className={classNames(styles.reason, colourOf(entry))}>
        <Mark entry={entry} />
        <span>{first}</span>
      </span>
      <span className={styles.reference}>{attentionReference(entry)}</span>
      <span className={styles.what}>
        <AttentionOpener entry={entry} place={place} />
        {beside !== '' && <span className={styles.others}>{beside}</span>}
      </span>
      {entry.kind === 'action' && (
        <span className={styles.owners}>
          <span className={visually.hidden}>{strings.list.owner}: </span>
          <OwnersText action={entry.action} namesPeople={place.namesPeople} />
        </span>
      )}
    </li>
  );
};
