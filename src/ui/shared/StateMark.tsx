import * as React from 'react';
import type { ActionState } from '../../domain/actionState';
import { classNames } from './classNames';
import legend from './legend.module.scss';
import styles from './StateMark.module.scss';
import { StateShape } from './StateShape';
import type { StateText } from './stateText';
import { useEscape } from './useEscape';

/** What a state mark is drawn from. */
export interface StateMarkProps {
  readonly state: ActionState;
  readonly text: StateText;
  /** Whether the control around the mark has the focus and the reason should show. */
  readonly isFocused?: boolean;
}

/**
 * Shape, word and colour of a state. The reason is always there for a screen reader; it shows while the mark is pointed at or
 * the control around it has the focus, until Escape.
 */
export const StateMark = ({ state, text, isFocused = false }: StateMarkProps): React.ReactElement => {
  const [isPointedAt, setPointedAt] = React.useState(false);
  const hide = React.useCallback(() => setPointedAt(false), []);
  useEscape(isPointedAt, hide);
  return (
    <span className={classNames(styles.mark, legend[state.colour])} onMouseEnter={() => setPointedAt(true)} onMouseLeave={hide}>
      <StateShape kind={state.kind} />
      <span className={styles.word}>{text.short}</span>
      <span className={classNames(styles.reason, (isPointedAt || isFocused) && styles.shown)}>{text.reason}</span>
    </span>
  );
};
