import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ActionEditor } from './ActionEditor';
import { DoubtNote } from './DoubtNote';
import { doubtText } from './doubtText';
import { ItemButtons } from './ItemButtons';
import styles from './PlanItem.module.scss';
import type { ActionItemProps } from './planItemProps';
import { understoodAs } from './previewWords';
import { ProblemNote } from './ProblemNote';

const ActionFacts = ({ action, alsoServes }: ActionItemProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { fields, empty, alsoServes: serves } = strings.importPaper;
  const { owners, byWhen, successCriteria, progress } = action;
  const meant = understoodAs(byWhen, strings);
  const facts: readonly (readonly [name: string, value: string, note: string])[] = [
    [fields.owners, owners.join('\n') || empty.owners, ''],
    [fields.byWhen, byWhen.asWritten.replace(/\s+/g, ' ') || empty.byWhen, meant],
    [fields.successCriteria, successCriteria, ''],
    [fields.progress, progress, ''],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value, note]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                {note !== '' && <span className={styles.note}>{note}</span>}
              </dd>
            </div>
          ))}
      </dl>
      {alsoServes !== '' && <p className={styles.quiet}>{serves(alsoServes)}</p>}
    </>
  );
};

const ActionWords = (props: ActionItemProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { action, twins, problems } = props;
  return (
    <>
      <div className={styles.line}>
        {action.label !== '' && <span className={styles.reference}>{action.label}.</span>}
        <p className={styles.words}>{action.text || strings.importPaper.empty.text}</p>
      </div>
      <ActionFacts {...props} />
      {action.doubts.map((doubt, index) => (
        <DoubtNote key={index} text={doubtText(doubt, { twins }, strings)} />
      ))}
      <ProblemNote problems={problems} />
    </>
  );
};

/** One action: as words, or with its fields open. */
export const ActionItem = React.memo((props: ActionItemProps): React.ReactElement => {
  const { action, place, isOpen, tools } = props;
  return (
    <li className={isOpen ? styles.openItem : styles.item}>
      <div role="group" aria-label={place} className={styles.grouped}>
        {isOpen ? <ActionEditor {...props} /> : <ActionWords {...props} />}
        <ItemButtons itemKey={action.key} place={place} isOpen={isOpen} firstField="text" tools={tools} />
      </div>
    </li>
  );
});
ActionItem.displayName = 'ActionItem';
