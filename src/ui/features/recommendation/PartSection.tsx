import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { Part } from '../../../domain/records';
import { formatReference } from '../../../domain/reference';
import { DecisionMark } from '../../shared/DecisionMark';
import { EditButton } from '../../shared/EditButton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { PartDecisions } from './PartDecisions';
import styles from './RecommendationPanel.module.scss';

/** What a part is drawn from. */
export interface PartSectionProps {
  readonly part: Part;
  readonly snapshot: TrackerSnapshot;
  readonly onTyped: (partId: number, isTyped: boolean) => void;
}

/** One part in full: its words, the response to it in its own words, and what was decided on that. */
export const PartSection = ({ part, snapshot, onTyped }: PartSectionProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.panel.recommendation;
  const reference = formatReference(part);
  return (
    <article className={styles.part} aria-label={reference}>
      <div className={styles.partHead}>
        <h4>{reference}</h4>
        <EditButton target={{ record: 'part', id: part.id }} name={reference} />
      </div>
      <p className={styles.text}>{part.text}</p>
      <div className={styles.response}>
        <DecisionMark decision={part.decision} />
        {part.response === '' ? <p className={styles.quiet}>{words.noResponse}</p> : <blockquote className={styles.quote}>{part.response}</blockquote>}
        {part.respondedOn && <p className={styles.quiet}>{words.respondedOn(part.respondedOn)}</p>}
      </div>
      <PartDecisions part={part} reference={reference} snapshot={snapshot} onTyped={onTyped} />
    </article>
  );
};
