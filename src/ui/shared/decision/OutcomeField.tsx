import * as React from 'react';
import type { DecisionOutcome } from '../../../domain/records';
import fields from '../fields/Field.module.scss';
import { FieldProblem } from '../fields/FieldProblem';
import { useTrackerContext } from '../TrackerContext';
import styles from './DecisionForm.module.scss';

/** What the choice of an outcome is drawn from. */
export interface OutcomeFieldProps {
  /** Id that the first choice carries. */
  readonly id: string;
  readonly outcomes: readonly DecisionOutcome[];
  readonly chosen: DecisionOutcome | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (outcome: DecisionOutcome) => void;
}

/** What was decided, one of those that make sense. */
export const OutcomeField = ({ id, outcomes, chosen, problem, onChoose }: OutcomeFieldProps): React.ReactElement => {
  const { deciding, outbox } = useTrackerContext().strings;
  const hint = chosen && deciding.hints[chosen];
  return (
    <fieldset className={fields.field} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{deciding.what}</legend>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <div className={styles.choices}>
        {outcomes.map((outcome, index) => (
          <label key={outcome} className={styles.choice}>
            <input id={index === 0 ? id : undefined} type="radio" name={id} checked={chosen === outcome} onChange={() => onChoose(outcome)} />
            {outbox.outcomes[outcome]}
          </label>
        ))}
      </div>
      {hint && <p className={fields.hint}>{hint}</p>}
    </fieldset>
  );
};
