import * as React from 'react';
import type { Owner } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { ProblemSummary } from '../../shared/fields/ProblemSummary';
import { momentText } from '../../shared/momentText';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import type { Strings } from '../../strings/en';
import { descriptionOf, mergedFields, type ChoiceProblem, type OpenClash } from './clashChoices';
import { ClashField } from './ClashField';
import styles from './ClashPanel.module.scss';
import { labelOf, problemText } from './editText';
import type { ClashState } from './useClash';

/** What the choice between two versions is drawn from. */
export interface ClashFormProps {
  readonly state: ClashState;
  readonly clash: OpenClash;
  readonly owners: readonly Owner[];
  readonly onTakeAll: () => void;
  readonly onLater: () => void;
}

function choiceProblemText({ edit }: OpenClash, { field, kind }: ChoiceProblem, strings: Strings): string {
  const label = labelOf(edit.record, field, strings);
  if (kind === 'not-chosen') return strings.edit.clash.notChosen(label);
  return problemText(edit.record, descriptionOf(edit, field), [{ field, kind }], strings) ?? label;
}

/** What needed nobody. */
const MergedList = ({ clash }: { readonly clash: OpenClash }): React.ReactElement | null => {
  const { strings } = useTrackerContext();
  const words = strings.edit.clash;
  const { mine, theirs } = mergedFields(clash);
  const label = (field: string): string => labelOf(clash.edit.record, field, strings);
  if (mine.length + theirs.length === 0) return null;
  return (
    <section className={styles.merged}>
      <h3>{words.mergedHeading}</h3>
      <ul>
        {mine.map((field) => (
          <li key={field}>{words.mergedMine(label(field))}</li>
        ))}
        {theirs.map((field) => (
          <li key={field}>{words.mergedTheirs(label(field), clash.changedBy)}</li>
        ))}
      </ul>
    </section>
  );
};

/** Each field that two people changed with the choice between them, what merged by itself, and the way to save. */
export const ClashForm = ({ state, clash, owners, onTakeAll, onLater }: ClashFormProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.edit;
  const idPrefix = useUniqueId();
  const summary = React.useRef<HTMLDivElement>(null);
  const saver = React.useRef<HTMLButtonElement>(null);
  const { refusals, problems, isSaving } = state;
  React.useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    saver.current?.focus();
    state.save();
  };
  const said = problems.map((problem) => ({ fieldId: `${idPrefix}-${problem.field}`, sentence: choiceProblemText(clash, problem, strings) }));
  return (
    <form className={styles.form} noValidate onSubmit={send} aria-label={words.clash.heading}>
      <p>
        <strong>{words.nameOf[clash.edit.record](clash.edit.name)}.</strong> {words.clash.introduction(clash.changedBy, momentText(clash.changedAt, Date.now()))}
      </p>
      <div role="status" className={styles.live}>{state.isAgain && <Notice tone="warning">{words.clash.again}</Notice>}</div>
      {problems.length > 0 && <ProblemSummary ref={summary} heading={words.toMend(problems.length)} problems={said} />}
      <fieldset className={styles.fields} disabled={isSaving}>
        {clash.clashes.map((each) => (
          <ClashField
            key={`${each.field} ${JSON.stringify(each.theirs)}`}
            id={`${idPrefix}-${each.field}`}
            open={clash}
            clash={each}
            owners={owners}
            choice={state.choices[each.field]}
            problem={said.find(({ fieldId }) => fieldId === `${idPrefix}-${each.field}`)?.sentence}
            onChoose={(choice) => state.choose(each.field, choice)}
          />
        ))}
      </fieldset>
      <MergedList clash={clash} />
      {state.error && <ErrorNotice error={state.error.error} onRetry={state.save} />}
      <div className={styles.submit}>
        <Button ref={saver} kind="primary" type="submit" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.save}
        </Button>
        <Button onClick={onTakeAll}>{words.clash.takeAll}</Button>
        <Button onClick={onLater}>{words.clash.later}</Button>
      </div>
    </form>
  );
};
