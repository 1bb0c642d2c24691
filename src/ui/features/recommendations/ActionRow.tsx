import * as React from 'react';
import type { ActionView, RecommendationView } from '../../../application/trackerView';
import { formatReference } from '../../../domain/reference';
import { NotSavedMark } from '../../shared/NotSavedMark';
import { shortText } from '../../shared/shortText';
import { StateMark } from '../../shared/StateMark';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useEscape } from '../../shared/useEscape';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './ActionRow.module.scss';
import { ByWhenText } from '../../shared/ByWhenText';
import { OwnersText } from '../../shared/OwnersText';
import { useWaiting } from '../../shared/useWaiting';

/** What an action's row is drawn from. */
export interface ActionRowProps {
  readonly action: ActionView;
  /** The recommendation that the row stands under. */
  readonly within: RecommendationView;
  readonly namesPeople: boolean;
  /** Whether the action is open in the panel. */
  readonly isOpen: boolean;
  readonly onOpen: (actionId: number) => void;
}

function servedElsewhere({ action, within }: ActionRowProps): string {
  const own = new Set(within.parts.map(formatReference));
  const number = (reference: string): string => reference.replace(/ \(.*$/, '');
  return action.serves.filter((reference) => !own.has(reference) && number(reference) !== within.number).join(', ');
}

/** One action under a recommendation: how it stands, what it is, whose, by when. The whole row opens it. */
export const ActionRow = (props: ActionRowProps): React.ReactElement => {
  const { action, namesPeople, isOpen, onOpen } = props;
  const { strings } = useTrackerContext();
  const [isFocused, setFocused] = React.useState(false);
  useEscape(isFocused, React.useCallback(() => setFocused(false), []));
  const { id, text } = action.record.value;
  const elsewhere = servedElsewhere(props);
  const { isWaiting, isSaving } = useWaiting(id);
  return (
    <li className={styles.row} data-open={isOpen ? '' : undefined}>
      <span className={styles.state}>
        <StateMark state={action.state} text={stateText(action.record.value, action.state, strings)} isFocused={isFocused} />
      </span>
      <span className={styles.action}>
        <button
          type="button"
          className={styles.opener}
          data-opens-action={id}
          aria-expanded={isOpen}
          onClick={() => onOpen(id)}
          onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
          onBlur={() => setFocused(false)}
        >
          {shortText(text)}
        </button>
        {isWaiting && <NotSavedMark isSaving={isSaving} />}
        {action.isToMend && <span className={styles.also}>{strings.list.toMend}</span>}
        {elsewhere !== '' && <span className={styles.also}>{strings.list.also(elsewhere)}</span>}
      </span>
      <span className={styles.owners}>
        <span className={visually.hidden}>{strings.list.owner}: </span>
        <OwnersText action={action} namesPeople={namesPeople} />
      </span>
      <span className={styles.byWhen}>
        <span className={visually.hidden}>{strings.list.byWhen}: </span>
        <ByWhenText action={action.record.value} />
      </span>
    </li>
  );
};
