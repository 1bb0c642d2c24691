import * as React from 'react';
import { newFields } from '../../../domain/newRecords';
import type { Owner } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { TextField } from '../../shared/fields/TextField';
import { KeptNotice } from '../../shared/KeptNotice';
import { LeaveQuestion } from '../../shared/LeaveQuestion';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './Owners.module.scss';
import { useAddPost, type AddPostState } from './useAddPost';

/** Who holds a post is said by a handover, so that it can be seen what moves. */
const fields = newFields.owner.filter(({ shape }) => shape !== 'person');

const Fields = ({ state, idPrefix }: { readonly state: AddPostState; readonly idPrefix: string }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.owners.add;
  return (
    <>
      {fields.map(({ field, isRequired }) => {
        const problem = state.problems.find((each) => each.field === field);
        return (
          <TextField
            key={field}
            id={`${idPrefix}-${field}`}
            type="text"
            label={strings.edit.labels.owner[field] ?? field}
            isOptional={!isRequired}
            hint={words.hints[field]}
            value={state.texts[field as keyof AddPostState['texts']]}
            problem={problem && (words.problems[problem.kind] ?? words.other)}
            onChange={(text) => state.change({ [field]: text })}
          />
        );
      })}
    </>
  );
};

/** Where the focus goes: into the first field when the form opens, to what has to be mended, and back to the button. */
function useFormFocus(root: React.RefObject<HTMLElement>, { isOpen, refusals }: AddPostState): void {
  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    if (isOpen !== wasOpen.current) root.current?.querySelector<HTMLElement>(isOpen ? 'input' : 'button')?.focus();
    wasOpen.current = isOpen;
  }, [root, isOpen]);
  React.useEffect(() => {
    if (refusals > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [root, refusals]);
}

/** Adds a post to the register. */
export const AddPost = ({ owners }: { readonly owners: readonly Owner[] }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.owners.add;
  const root = React.useRef<HTMLDivElement>(null);
  const idPrefix = useUniqueId();
  const state = useAddPost(owners);
  const [isAsking, setAsking] = React.useState(false);
  useFormFocus(root, state);
  const discard = (): void => {
    setAsking(false);
    state.close();
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    state.submit();
  };
  return (
    <div ref={root}>
      <span role="status" className={visually.hidden}>
        {state.added === undefined ? '' : words.added(state.added)}
      </span>
      {!state.isOpen && <Button onClick={state.open}>{words.open}</Button>}
      {state.isOpen && (
        <form className={styles.form} noValidate onSubmit={send} aria-labelledby={`${idPrefix}-heading`}>
          <h4 id={`${idPrefix}-heading`}>{words.heading}</h4>
          {state.keptFrom !== undefined && <KeptNotice at={state.keptFrom} onDiscard={discard} />}
          {state.isFailing && <Notice tone="warning">{strings.outbox.kept.failing}</Notice>}
          <Fields state={state} idPrefix={idPrefix} />
          {isAsking ? (
            <LeaveQuestion words={words.leave} onStay={() => setAsking(false)} onDiscard={discard} />
          ) : (
            <p className={styles.ways}>
              <Button kind="primary" type="submit">
                {words.save}
              </Button>
              <Button onClick={() => (state.isTyped ? setAsking(true) : state.close())}>{words.cancel}</Button>
            </p>
          )}
        </form>
      )}
    </div>
  );
};
