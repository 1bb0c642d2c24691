import * as React from 'react';
import type { ActionView } from '../../application/trackerView';
import { MarkedText } from './MarkedText';
import { useTrackerContext } from './TrackerContext';
import styles from './ActionTexts.module.scss';

/** What the owners of an action are drawn from. */
export interface OwnersTextProps {
  readonly action: ActionView;
  /** Whether a post that nobody holds is to be called vacant. */
  readonly namesPeople: boolean;
  /** Words that were searched and are to be marked. */
  readonly words?: readonly string[] | undefined;
}

/** The posts that answer for an action, the lead first; vacancies and the lack of any are said. */
export const OwnersText = ({ action, namesPeople, words: searched }: OwnersTextProps): React.ReactElement => {
  const words = useTrackerContext().strings.list;
  const owners = [...(action.lead ? [action.lead] : []), ...action.others];
  if (owners.length === 0) return <span className={styles.lacking}>{words.nobody}</span>;
  return (
    <>
      {owners.map((owner, index) => (
        <React.Fragment key={owner.id}>
          {index > 0 && ', '}
          <MarkedText text={owner.title} words={searched} />
          {namesPeople && !owner.holder && owner.email === '' && <span className={styles.lacking}> {words.vacant}</span>}
        </React.Fragment>
      ))}
    </>
  );
};
