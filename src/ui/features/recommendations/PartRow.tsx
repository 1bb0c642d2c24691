import * as React from 'react';
import type { Part } from '../../../domain/records';
import { formatReference } from '../../../domain/reference';
import { EditButton } from '../../shared/EditButton';
import { FoldedText } from '../../shared/FoldedText';
import { useTrackerContext } from '../../shared/TrackerContext';
import { DecisionMark } from '../../shared/DecisionMark';
import styles from './PartRow.module.scss';

/** One part of a recommendation beside the response to it, in the response's own words. */
export const PartRow = ({ part }: { readonly part: Part }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const reference = formatReference(part);
  return (
    <div className={styles.part}>
      {part.part !== '' && <span className={styles.letter}>({part.part})</span>}
      <div className={styles.text}>
        <FoldedText text={part.text} of={reference} />
      </div>
      <div className={styles.response}>
        <div className={styles.head}>
          <DecisionMark decision={part.decision} />
          <EditButton target={{ record: 'part', id: part.id }} name={reference} />
        </div>
        {part.response !== '' && (
          <blockquote className={styles.quote}>
            <FoldedText text={part.response} of={`${strings.list.responseTo} ${reference}`} />
          </blockquote>
        )}
      </div>
    </div>
  );
};
