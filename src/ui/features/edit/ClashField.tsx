import * as React from 'react';
import type { Clash, Fields } from '../../../domain/merge';
import type { Owner } from '../../../domain/records';
import { FieldProblem } from '../../shared/fields/FieldProblem';
import { useTrackerContext } from '../../shared/TrackerContext';
import { combinedStart, descriptionOf, type Choice, type OpenClash } from './clashChoices';
import styles from './ClashField.module.scss';
import { Difference } from './Difference';
import { labelOf, valueText } from './editText';
import { FieldControl } from './FieldControl';

/** What one field that two people changed is drawn from. */
export interface ClashFieldProps {
  /** Id that the first choice carries. */
  readonly id: string;
  readonly open: OpenClash;
  readonly clash: Clash<Fields>;
  readonly owners: readonly Owner[];
  readonly choice: Choice | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (choice: Choice) => void;
}

const Versions = ({ open: { edit, changedBy }, clash, owners }: ClashFieldProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.edit.clash;
  const description = descriptionOf(edit, clash.field);
  const text = (value: Clash<Fields>['base']): string => valueText(description, value, owners, strings);
  const base = text(clash.base);
  return (
    <dl className={styles.versions}>
      <div className={styles.base}>
        <dt>{words.asItWas}</dt>
        <dd className={base === '' ? styles.none : styles.text}>{base || strings.edit.empty}</dd>
      </div>
      <div>
        <dt>{words.yours}</dt>
        <dd>
          <Difference earlier={base} later={text(clash.mine)} />
        </dd>
      </div>
      <div>
        <dt>{words.theirs(changedBy)}</dt>
        <dd>
          <Difference earlier={base} later={text(clash.theirs)} />
        </dd>
      </div>
    </dl>
  );
};

/** One field that two people changed: as it was, both versions, and the choice between them. */
export const ClashField = (props: ClashFieldProps): React.ReactElement => {
  const { id, open, clash, owners, choice, problem, onChoose } = props;
  const { strings } = useTrackerContext();
  const words = strings.edit.clash;
  const description = descriptionOf(open.edit, clash.field);
  const label = labelOf(open.edit.record, clash.field, strings);
  const start = React.useMemo(() => combinedStart(description, clash), [description, clash]);
  const options: readonly { readonly choice: Choice; readonly word: string }[] = [
    { choice: { kind: 'mine' }, word: words.keepMine },
    { choice: { kind: 'theirs' }, word: words.takeTheirs(open.changedBy) },
    ...(start === undefined ? [] : [{ choice: { kind: 'combined', value: start } as const, word: words.combine }]),
  ];
  return (
    <fieldset className={styles.field} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{label}</legend>
      <Versions {...props} />
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <div className={styles.choices}>
        {options.map((option, index) => (
          <label key={option.word} className={styles.choice}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={choice?.kind === option.choice.kind}
              onChange={() => onChoose(option.choice)}
            />
            {option.word}
          </label>
        ))}
      </div>
      {choice?.kind === 'combined' && (
        <FieldControl
          id={`${id}-combined`}
          label={words.combined(label)}
          problem={undefined}
          description={description}
          value={choice.value}
          owners={owners}
          onChange={(value) => onChoose({ kind: 'combined', value })}
        />
      )}
    </fieldset>
  );
};
