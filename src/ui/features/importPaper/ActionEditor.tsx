import * as React from 'react';
import { editAction, type ActionChange } from '../../../domain/paper/editPlan';
import type { Doubt } from '../../../domain/paper/understoodPaper';
import { useTrackerContext } from '../../shared/TrackerContext';
import { LineField, TextField } from './controls';
import { doubtText, doubtTextsOn } from './doubtText';
import styles from './ImportPaper.module.scss';
import { OwnersField } from './OwnersField';
import { byWhenOf } from './planDates';
import type { ActionItemProps } from './planItemProps';
import { problemText, understoodAs } from './previewWords';
import { ServesField } from './ServesField';

/** Every field of an action. What is typed holds at once; doubts about a field are settled by changing it. */
export const ActionEditor = ({ action, twins, problems, tools, partOptions = [], reportedOn }: ActionItemProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { fields } = strings.importPaper;
  const { key, doubts, byWhen } = action;
  const change = (values: ActionChange): void => tools.edit({ change: (plan) => editAction(plan, key, values) });
  const field = (name: string, label: string, doubted?: Doubt['field']) => ({
    id: tools.fieldId(key, name),
    label,
    problem: problemText(problems, name, strings),
    doubts: doubted ? doubtTextsOn(action, doubted, strings) : [],
  });
  const twinDoubts = doubts.filter((doubt) => doubt.kind === 'same-action').map((doubt) => doubtText(doubt, { twins }, strings));
  const text = field('text', fields.actionText, 'text');
  return (
    <div className={styles.fields}>
      <TextField {...text} doubts={[...text.doubts, ...twinDoubts]} value={action.text} onChange={(words) => change({ text: words })} />
      <OwnersField {...field('owners', fields.owners, 'owners')} value={action.owners} onChange={(owners) => change({ owners })} />
      <LineField
        {...field('byWhen', fields.byWhen, 'byWhen')}
        advice={understoodAs(byWhen, strings) || fields.byWhenAdvice}
        value={byWhen.asWritten}
        onChange={(words) => change({ byWhen: byWhenOf(words, reportedOn) })}
      />
      <TextField
        {...field('successCriteria', fields.successCriteria, 'successCriteria')}
        isOptional
        value={action.successCriteria}
        onChange={(successCriteria) => change({ successCriteria })}
      />
      <TextField {...field('progress', fields.progress)} isOptional value={action.progress} onChange={(progress) => change({ progress })} />
      <LineField {...field('label', fields.label)} isOptional value={action.label} onChange={(label) => change({ label })} />
      <ServesField
        {...field('recommendation', fields.recommendation, 'recommendation')}
        options={partOptions}
        value={action.partKeys}
        onChange={(partKeys) => change({ partKeys })}
      />
    </div>
  );
};
