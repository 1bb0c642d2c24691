import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { shortText } from '../../shared/shortText';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ComingDates.module.scss';
import overview from './Overview.module.scss';
import type { OverviewPlace } from './overviewPlace';
import { ShowMore } from './ShowMore';
import { useShownCount } from './useShownCount';

/** What the dates to come are drawn from. */
export interface ComingDatesProps {
  /** The next one first. */
  readonly actions: readonly ActionView[];
  readonly place: OverviewPlace;
}

const firstShown = 5;

const ComingRow = ({ action, place }: { readonly action: ActionView; readonly place: OverviewPlace }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { id, text, dueOn } = action.record.value;
  return (
    <li className={styles.row} data-open={id === place.openId ? '' : undefined}>
      <span className={styles.day}>
        {dueOn && strings.overview.day(dueOn)}
        <span className={styles.left}>{strings.overview.coming.dueIn(action.state.daysLeft ?? 0)}</span>
      </span>
      <button type="button" className={styles.opener} data-opens-action={id} aria-expanded={id === place.openId} onClick={() => place.onOpen(id)}>
        {shortText(text)}
      </button>
    </li>
  );
};

/** What is due within the next weeks, the next one first. */
export const ComingDates = ({ actions, place }: ComingDatesProps): React.ReactElement => {
  const words = useTrackerContext().strings.overview.coming;
  const count = useShownCount(actions.length, firstShown);
  return (
    <section className={overview.block}>
      <div className={overview.head}>
        <h3>
          {words.heading}
          {actions.length > 0 && <span className={overview.count}> {words.dates(actions.length)}</span>}
        </h3>
        <ShowMore count={count} total={actions.length} />
      </div>
      {actions.length === 0 ? (
        <p className={overview.calm}>{words.none}</p>
      ) : (
        <ul aria-label={words.heading}>
          {actions.slice(0, count.shown).map((action) => (
            <ComingRow key={action.record.value.id} action={action} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
};
