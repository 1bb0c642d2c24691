import * as React from 'react';
import { wholeQuery } from '../../../application/actionQuery';
import type { OwnerEntry } from '../../../application/ownerRegister';
import { isWaitingId } from '../../../domain/waitingId';
import texts from '../../shared/ActionTexts.module.scss';
import { Button } from '../../shared/Button';
import { EditButton } from '../../shared/EditButton';
import { useEditing } from '../../shared/editing';
import { PlaceLink } from '../../shared/navigation/PlaceLink';
import { NotSavedMark } from '../../shared/NotSavedMark';
import { useTrackerContext } from '../../shared/TrackerContext';
import visually from '../../shared/visuallyHidden.module.scss';
import { Handover } from './Handover';
import styles from './Owners.module.scss';
import { useWaitingHandover } from './useHandover';

/** What a row is drawn from. */
export interface OwnerRowProps {
  readonly entry: OwnerEntry;
  readonly namesPeople: boolean;
  /** Whether there is a screen that lists the actions of a post. */
  readonly hasActionsView: boolean;
  /** Has something read out. */
  readonly say: (sentence: string) => void;
}

/** Who holds the post, or that nobody does. */
const Holder = ({ entry: { owner, isVacant }, namesPeople }: OwnerRowProps): React.ReactElement => {
  const words = useTrackerContext().strings.owners;
  if (owner.holder) return <bdi>{owner.holder.name}</bdi>;
  if (!isVacant) return <span className={styles.quiet}>{words.byEmail}</span>;
  return namesPeople ? <span className={texts.lacking}>{words.vacant}</span> : <span className={styles.quiet}>{words.noPerson}</span>;
};

/** How many actions the post answers for; a number leads to what it counts. */
const Answers = ({ entry: { owner, open, late }, hasActionsView }: OwnerRowProps): React.ReactElement => {
  const words = useTrackerContext().strings.owners;
  if (open === 0) return <span className={styles.quiet}>{words.noActions}</span>;
  const link = (sentence: string, filters: object): React.ReactElement =>
    hasActionsView ? (
      <PlaceLink to={{ view: 'actions', query: { ...wholeQuery, filters: { owner: [String(owner.id)], ...filters } } }}>
        {sentence}
        <span className={visually.hidden}>{words.actionsOf(owner.title)}</span>
      </PlaceLink>
    ) : (
      <span>{sentence}</span>
    );
  return (
    <>
      {link(words.open(open), {})}
      {late > 0 && <span className={styles.late}>{link(words.late(late), { state: ['overdue'] })}</span>}
    </>
  );
};

/** Who is to hold the post, while that is not saved yet. */
const Waiting = ({ ownerId }: { readonly ownerId: number }): React.ReactElement | null => {
  const words = useTrackerContext().strings.owners.handover;
  const waiting = useWaitingHandover(ownerId);
  if (!waiting) return null;
  return (
    <span>
      {waiting.holder ? words.waiting(waiting.holder.name) : words.waitingVacant} <NotSavedMark isSaving={false} />
    </span>
  );
};

/** What an officer can do with a post; the handover opens below it. */
const Tools = ({ entry: { owner }, say }: OwnerRowProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.owners.handover;
  const { canEdit } = useEditing();
  const [isHanding, setHanding] = React.useState(false);
  const opener = React.useRef<HTMLButtonElement>(null);
  const done = (said: string): void => {
    setHanding(false);
    say(said);
    opener.current?.focus();
  };
  return (
    <>
      <span className={styles.edit}>
        <EditButton target={{ record: 'owner', id: owner.id }} name={owner.title} />
        {canEdit && (
          <Button ref={opener} kind="quiet" aria-label={words.openOf(owner.title)} aria-expanded={isHanding} onClick={() => setHanding(!isHanding)}>
            {words.open}
          </Button>
        )}
      </span>
      {isHanding && canEdit && (
        <div className={styles.below}>
          <Handover owner={owner} onDone={done} />
        </div>
      )}
    </>
  );
};

/** One post of the register. */
export const OwnerRow = (props: OwnerRowProps): React.ReactElement => {
  const { owner } = props.entry;
  const words = useTrackerContext().strings.owners;
  const isWaiting = isWaitingId(owner.id);
  return (
    <li className={styles.row}>
      <span className={styles.post}>
        <span className={styles.title}>{owner.title}</span>
        {owner.organisation !== '' && <span className={styles.quiet}>{owner.organisation}</span>}
        {isWaiting && <NotSavedMark isSaving={false} />}
      </span>
      <span className={styles.holder}>
        <span className={visually.hidden}>{words.columns.holder}: </span>
        <Holder {...props} />
        <Waiting ownerId={owner.id} />
        {owner.email !== '' && (
          <span className={styles.quiet}>
            <span className={visually.hidden}>{words.columns.email}: </span>
            <bdi>{owner.email}</bdi>
          </span>
        )}
      </span>
      <span className={styles.answers}>
        <span className={visually.hidden}>{words.columns.actions}: </span>
        <Answers {...props} />
      </span>
      {!isWaiting && <Tools {...props} />}
    </li>
  );
};
