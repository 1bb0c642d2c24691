import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { shortText } from '../../shared/shortText';
import { StateMark } from '../../shared/StateMark';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './MyActions.module.scss';

/** What the finished actions are drawn from. */
export interface FinishedActionsProps {
  readonly actions: readonly ActionView[];
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

/** Actions that wait for no word from the person any more, folded away. */
export const FinishedActions = ({ actions, openId, onOpen }: FinishedActionsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <details className={styles.finished}>
      <summary>
        {strings.mine.groups.finished} ({actions.length})
      </summary>
      <ul className={styles.cards}>
        {actions.map(({ record: { value }, state }) => (
          <li key={value.id} className={styles.done}>
            <StateMark state={state} text={stateText(value, state, strings)} />
            <button type="button" className={styles.opener} data-opens-action={value.id} aria-expanded={value.id === openId} onClick={() => onOpen(value.id)}>
              {shortText(value.text)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
