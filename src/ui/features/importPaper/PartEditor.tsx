import * as React from 'react';
import { decisions } from '../../../domain/decision';
import { editPart, type PartChange } from '../../../domain/paper/editPlan';
import type { Doubt } from '../../../domain/paper/understoodPaper';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ChoiceField, LineField, TextField } from './controls';
import { doubtTextsOn } from './doubtText';
import styles from './ImportPaper.module.scss';
import type { PartItemProps } from './planItemProps';
import { editTheme } from './planThemes';
import { problemText } from './previewWords';

/** Every field of a part. What is typed holds at once; doubts about a field are settled by changing it. */
export const PartEditor = ({ part, problems, tools }: PartItemProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { fields } = strings.importPaper;
  const { key } = part;
  const change = (values: PartChange): void => tools.edit({ change: (plan) => editPart(plan, key, values) });
  const field = (name: Doubt['field'] & keyof typeof fields & keyof typeof part) => ({
    id: tools.fieldId(key, name),
    label: fields[name],
    problem: problemText(problems, name, strings),
    doubts: doubtTextsOn(part, name, strings),
  });
  return (
    <div className={styles.fields}>
      <LineField {...field('number')} value={part.number} onChange={(number) => change({ number })} />
      <LineField {...field('part')} isOptional value={part.part} onChange={(letter) => change({ part: letter })} />
      <LineField
        id={tools.fieldId(key, 'theme')}
        label={fields.theme}
        problem={problemText(problems, 'theme', strings)}
        isOptional
        isWide
        value={part.theme}
        onChange={(theme) => tools.edit({ change: (plan) => editTheme(plan, key, theme) })}
      />
      <TextField {...field('text')} value={part.text} onChange={(text) => change({ text })} />
      <ChoiceField
        {...field('decision')}
        value={part.decision}
        options={decisions.map((value) => ({ value, label: strings.decisions[value] }))}
        onChange={(decision) => change({ decision })}
      />
      <TextField {...field('response')} isOptional value={part.response} onChange={(response) => change({ response })} />
    </div>
  );
};
