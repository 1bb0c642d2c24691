import * as React from 'react';
import type { FoundPerson } from '../../../application/ports/directory';
import type { Owner } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { PeoplePicker } from '../../shared/people/PeoplePicker';
import { shortText } from '../../shared/shortText';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './Owners.module.scss';
import { useHandover, type HandoverState, type NextHolder } from './useHandover';

/** What a handover is drawn from. */
export interface HandoverProps {
  readonly owner: Owner;
  /** @param said what has happened, to be read out; empty where nothing has */
  readonly onDone: (said: string) => void;
}

/** Exactly what moves, before it does. */
const Moving = ({ state, next }: { readonly state: HandoverState; readonly next: NextHolder }): React.ReactElement => {
  const words = useTrackerContext().strings.owners.handover;
  if (state.led.phase === 'loading') return <Skeleton label={words.looking} lines={[20, 20]} />;
  if (state.led.phase === 'failed') return <ErrorNotice error={state.led.error} onRetry={state.reload} />;
  return (
    <>
      <p>{next ? words.moves(state.moving.length, next.name) : words.freed(state.moving.length)}</p>
      {state.moving.length > 0 && (
        <ul className={styles.moving}>
          {state.moving.map(({ value }) => (
            <li key={value.id}>{shortText(value.text)}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** Finds the next holder, or leaves the post vacant. */
const Choice = ({ owner, state, idPrefix }: HandoverProps & { readonly state: HandoverState; readonly idPrefix: string }): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const words = strings.owners.handover;
  const choose = (person: FoundPerson): void => state.choose(person);
  return (
    <>
      <PeoplePicker id={`${idPrefix}-person`} label={words.person} hint={words.personHint} problem={undefined} search={services.directory.search} onChoose={choose} />
      {state.admitting.phase === 'failed' && <ErrorNotice error={state.admitting.error} onRetry={state.admitting.again} />}
      {owner.holder && (
        <Button className={styles.vacate} onClick={state.chooseNobody}>
          {words.vacant}
        </Button>
      )}
    </>
  );
};

/** Who takes over, and what moves along. */
const Chosen = ({ owner, state, next }: { readonly owner: Owner; readonly state: HandoverState; readonly next: NextHolder }): React.ReactElement => {
  const words = useTrackerContext().strings.owners.handover;
  return (
    <>
      <p>
        <strong>{next ? words.chosen(next.name) : words.chosenNobody}</strong>{' '}
        <Button kind="quiet" onClick={state.chooseAgain}>
          {words.other}
        </Button>
      </p>
      {next && isHolder(owner, next) ? <p>{words.already(next.name)}</p> : <Moving state={state} next={next} />}
      {owner.email !== '' && !isHolder(owner, next) && <p className={styles.quiet}>{words.emailStays(owner.email)}</p>}
    </>
  );
};

function isHolder({ holder }: Owner, next: NextHolder): boolean {
  return (next?.userId ?? null) === (holder?.userId ?? null);
}

/** The field when it opens; once somebody is chosen, the button that does it. */
function useHandoverFocus(root: React.RefObject<HTMLElement>, isChosen: boolean): void {
  React.useEffect(() => {
    root.current?.querySelector<HTMLElement>(isChosen ? '[data-hands-over]' : 'input')?.focus();
  }, [root, isChosen]);
}

/** Hands a post over: who takes it, what moves along, and then it moves. */
export const Handover = (props: HandoverProps): React.ReactElement => {
  const { owner, onDone } = props;
  const words = useTrackerContext().strings.owners.handover;
  const idPrefix = useUniqueId();
  const root = React.useRef<HTMLElement>(null);
  const state = useHandover(owner);
  const { next } = state;
  const isChosen = next !== undefined;
  useHandoverFocus(root, isChosen);
  const canHandOver = isChosen && state.led.phase === 'ready' && !isHolder(owner, next);
  const handOver = (): void => {
    if (!canHandOver) return;
    state.handOver();
    onDone(next ? words.done(owner.title, next.name) : words.doneVacant(owner.title));
  };
  return (
    <section ref={root} className={styles.form} aria-labelledby={`${idPrefix}-heading`}>
      <h4 id={`${idPrefix}-heading`}>{words.heading(owner.title)}</h4>
      {isChosen ? <Chosen owner={owner} state={state} next={next} /> : <Choice {...props} state={state} idPrefix={idPrefix} />}
      <p className={styles.ways}>
        {isChosen && (
          <Button kind="primary" data-hands-over="" aria-disabled={!canHandOver} onClick={handOver}>
            {words.save}
          </Button>
        )}
        <Button onClick={() => onDone('')}>{words.cancel}</Button>
      </p>
    </section>
  );
};
