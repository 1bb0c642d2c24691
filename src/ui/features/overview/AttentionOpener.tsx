import * as React from 'react';
import type { NeedsAttention } from '../../../application/needsAttention';
import type { ViewAddress } from '../../../application/viewAddress';
import { paperPlace } from '../../shared/navigation/listPlace';
import { PlaceLink } from '../../shared/navigation/PlaceLink';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './AttentionRow.module.scss';
import { attentionName } from './attentionText';
import type { OverviewPlace } from './overviewPlace';

type OfPaper = Exclude<NeedsAttention, { readonly kind: 'action' }>;

function placeOf(entry: OfPaper, { views }: OverviewPlace): Partial<ViewAddress> | undefined {
  return entry.kind === 'part' ? paperPlace(views, 'recommendation', entry.part.number) : paperPlace(views, 'decision', 'awaiting-response');
}

/** What opens an entry is drawn from. */
export interface AttentionOpenerProps {
  readonly entry: NeedsAttention;
  readonly place: OverviewPlace;
}

const PaperOpener = ({ entry, place }: { readonly entry: OfPaper; readonly place: OverviewPlace }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const name = attentionName(entry, strings);
  if (place.isAll) {
    const reviewId = entry.kind === 'part' ? entry.part.reviewId : entry.review.id;
    return (
      <button type="button" className={styles.opener} onClick={() => place.onReview(reviewId)}>
        {name}
      </button>
    );
  }
  const to = placeOf(entry, place);
  return to ? (
    <PlaceLink to={to} className={styles.opener}>
      {name}
    </PlaceLink>
  ) : (
    <>{name}</>
  );
};

/** Opens what needs somebody: an action beside the list, a part in the paper. */
export const AttentionOpener = ({ entry, place }: AttentionOpenerProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  if (entry.kind !== 'action') return <PaperOpener entry={entry} place={place} />;
  const { id } = entry.action.record.value;
  return (
    <button type="button" className={styles.opener} data-opens-action={id} aria-expanded={id === place.openId} onClick={() => place.onOpen(id)}>
      {attentionName(entry, strings)}
    </button>
  );
};
