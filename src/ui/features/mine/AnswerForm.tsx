import * as React from 'react';
import { longestText } from '../../../domain/progress';
import type { Action } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { TextField } from '../../shared/fields/TextField';
import { KeptNotice } from '../../shared/KeptNotice';
import { LeaveQuestion } from '../../shared/LeaveQuestion';
import { Notice } from '../../shared/Notice';
import { fieldId } from '../../shared/progress/fieldId';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { fieldsShown, type Answer } from './answer';
import { answerProblemText } from './answerProblemText';
import styles from './MyActions.module.scss';
import { NewDay } from './NewDay';
import type { AnswerState } from './useAnswer';

/** What the form of an answer is drawn from. */
export interface AnswerFormProps {
  readonly action: Action;
  readonly state: AnswerState;
  readonly answer: Answer;
  /** Called when it is closed without an answer. */
  readonly onClosed: () => void;
}

/** Leads to the first field that has to be mended, after each try that found one. */
function useProblemFocus(form: React.RefObject<HTMLFormElement>, refusals: number): void {
  React.useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, refusals]);
}

const Fields = ({ action, state, answer, idPrefix }: AnswerFormProps & { readonly idPrefix: string }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.mine.form;
  const { draft, change } = state.kept;
  const shown = fieldsShown(draft, answer);
  const problem = (field: 'words' | 'evidenceUrl'): string | undefined => answerProblemText(state.problems, field, strings);
  const { successCriteria } = action;
  return (
    <>
      {shown.date && <NewDay idPrefix={idPrefix} action={action} state={state} />}
      {shown.words && (
        <TextField
          id={fieldId(idPrefix, 'words')}
          label={answer === 'done' ? words.proof : answer === 'on-track' ? words.word : words.words}
          isOptional={answer !== 'done'}
          hint={answer !== 'done' ? undefined : successCriteria === '' ? words.noCriteria : words.criteria(successCriteria)}
          rows={2}
          value={draft.words}
          longest={longestText}
          problem={problem('words')}
          onChange={(value) => change({ words: value })}
        />
      )}
      {shown.evidence && (
        <TextField
          id={fieldId(idPrefix, 'evidenceUrl')}
          type="url"
          label={words.evidence}
          isOptional
          hint={strings.action.form.evidenceHint}
          value={draft.evidenceUrl}
          problem={problem('evidenceUrl')}
          onChange={(evidenceUrl) => change({ evidenceUrl })}
        />
      )}
    </>
  );
};

/** Asks for the few words that an answer needs. */
export const AnswerForm = (props: AnswerFormProps): React.ReactElement => {
  const { state, answer, onClosed } = props;
  const { strings } = useTrackerContext();
  const words = strings.mine.form;
  const idPrefix = useUniqueId();
  const form = React.useRef<HTMLFormElement>(null);
  const [isAsking, setAsking] = React.useState(false);
  useProblemFocus(form, state.refusals);
  const close = (): void => {
    state.cancel();
    onClosed();
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    state.submit();
  };
  const press = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) state.submit();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a short cut for the button
    <form ref={form} className={styles.form} noValidate onSubmit={send} onKeyDown={press} aria-label={words.heading[answer]}>
      {state.kept.keptFrom !== undefined && <KeptNotice at={state.kept.keptFrom} onDiscard={close} />}
      {state.kept.isFailing && <Notice tone="warning">{strings.outbox.kept.failing}</Notice>}
      <Fields {...props} idPrefix={idPrefix} />
      {isAsking ? (
        <LeaveQuestion words={words.leave} onStay={() => setAsking(false)} onDiscard={close} />
      ) : (
        <p className={styles.ways}>
          <Button kind="primary" type="submit">
            {words.save[answer]}
          </Button>
          <Button onClick={() => (state.hasWords ? setAsking(true) : close())}>{words.cancel}</Button>
        </p>
      )}
    </form>
  );
};
