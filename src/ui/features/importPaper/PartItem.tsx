import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import { DoubtNote } from './DoubtNote';
import { doubtText } from './doubtText';
import { ItemButtons } from './ItemButtons';
import { PartEditor } from './PartEditor';
import styles from './PlanItem.module.scss';
import type { PartItemProps } from './planItemProps';
import { ProblemNote } from './ProblemNote';

const PartWords = ({ part, problems }: PartItemProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.importPaper;
  return (
    <>
      <div className={styles.line}>
        {part.part !== '' && <span className={styles.reference}>({part.part})</span>}
        <p className={styles.words}>{part.text || words.empty.text}</p>
      </div>
      <div className={styles.answer}>
        <span className={styles.decision}>{strings.decisions[part.decision]}</span>
        {part.response === '' ? <p className={styles.quiet}>{words.empty.response}</p> : <blockquote>{part.response}</blockquote>}
      </div>
      {part.doubts.map((doubt, index) => (
        <DoubtNote key={index} text={doubtText(doubt, { decision: part.decision }, strings)} />
      ))}
      <ProblemNote problems={problems} />
    </>
  );
};

/** One part of a recommendation with the response to it: as words, or with its fields open. */
export const PartItem = React.memo((props: PartItemProps): React.ReactElement => {
  const { part, place, isOpen, tools } = props;
  return (
    <div className={isOpen ? styles.openItem : styles.item} role="group" aria-label={place}>
      {isOpen ? <PartEditor {...props} /> : <PartWords {...props} />}
      <ItemButtons itemKey={part.key} place={place} isOpen={isOpen} firstField="number" tools={tools} />
    </div>
  );
});
PartItem.displayName = 'PartItem';
