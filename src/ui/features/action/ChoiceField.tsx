import * as React from 'react';
import { defaultLegend } from '../../../domain/legend';
import type { StateKind } from '../../../domain/stateKind';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { StateShape } from '../../shared/StateShape';
import { useTrackerContext } from '../../shared/TrackerContext';
import fields from '../../shared/fields/Field.module.scss';
import { FieldProblem } from '../../shared/fields/FieldProblem';
import { fieldId } from '../../shared/progress/fieldId';
import type { FormFieldsProps } from './NewDateFields';
import { progressChoices, type ProgressChoice } from '../../shared/progressChoices';
import { problemText } from '../../shared/progress/problemText';
import styles from './ProgressForm.module.scss';

const kinds: Record<ProgressChoice, StateKind> = {
  'on-track': 'on-track',
  'at-risk': 'at-risk',
  'off-track': 'off-track',
  complete: 'done',
  paused: 'paused',
  cancelled: 'closed',
};

/** "How is it going?", one answer out of six. */
export const ChoiceField = ({ idPrefix, draft, change, problems }: FormFieldsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.action.form;
  const id = fieldId(idPrefix, 'status');
  const problem = problemText(problems, 'status', strings);
  return (
    <fieldset className={fields.field} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{words.how}</legend>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <div className={styles.choices}>
        {progressChoices.map((choice, index) => (
          <label key={choice} className={styles.choice}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              value={choice}
              checked={draft.choice === choice}
              onChange={() => change({ choice })}
            />
            <span className={classNames(styles.shape, legend[defaultLegend[kinds[choice]]])}>
              <StateShape kind={kinds[choice]} />
            </span>
            {words.choices[choice]}
          </label>
        ))}
      </div>
      {draft.choice === 'complete' && <p className={fields.hint}>{words.completeHint}</p>}
    </fieldset>
  );
};
