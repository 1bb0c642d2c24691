import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { daysMoved } from '../../../application/actionTable/ranks';
import { joinReferences } from '../../../domain/reference';
import { ByWhenText } from '../../shared/ByWhenText';
import { MarkedText } from '../../shared/MarkedText';
import { NotSavedMark } from '../../shared/NotSavedMark';
import { OwnersText } from '../../shared/OwnersText';
import { shortText } from '../../shared/shortText';
import { StateMark } from '../../shared/StateMark';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useWaiting } from '../../shared/useWaiting';
import styles from './ActionCells.module.scss';
import type { ColumnName } from './columns';

/** What a cell of an action is drawn from. */
export interface CellProps {
  readonly action: ActionView;
  readonly words: readonly string[];
  readonly namesPeople: boolean;
  readonly isOpen: boolean;
  /** Whether the arrow keys go on from this cell. */
  readonly isActive: boolean;
  /** Whether it has the focus, and shows that it has. */
  readonly isFocused: boolean;
  readonly onOpen: (actionId: number) => void;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

const StateCell = ({ action, isFocused }: CellProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return <StateMark state={action.state} text={stateText(action.record.value, action.state, strings)} isFocused={isFocused} />;
};

const ActionCell = ({ action, words, isOpen, isActive, onOpen }: CellProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { id, text } = action.record.value;
  const { isWaiting, isSaving } = useWaiting(id);
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        data-opens-action={id}
        data-control=""
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => onOpen(id)}
      >
        <MarkedText text={shortText(text)} words={words} />
      </button>
      {isWaiting && <NotSavedMark isSaving={isSaving} />}
      {action.isToMend && <span className={styles.also}>{strings.list.toMend}</span>}
    </>
  );
};

const MovedCell = ({ action }: CellProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  const moved = daysMoved(action) ?? 0;
  return <>{moved === 0 ? '' : words.moved(moved)}</>;
};

/** What each column says of an action. */
export const cells: Readonly<Record<ColumnName, React.ComponentType<CellProps>>> = {
  state: StateCell,
  action: ActionCell,
  recommendation: ({ action, words }) => <MarkedText text={joinReferences(action.serves)} words={words} />,
  owner: ({ action, words, namesPeople }) => <OwnersText action={action} namesPeople={namesPeople} words={words} />,
  due: ({ action, words }) => <ByWhenText action={action.record.value} words={words} />,
  moved: MovedCell,
  updated: ({ action: { record: { value } } }) => <>{value.latestUpdateAt === undefined ? '' : day.format(new Date(value.latestUpdateAt))}</>,
  committee: ({ action }) => <>{action.review?.committee ?? ''}</>,
  success: ({ action, words }) => <MarkedText text={shortText(action.record.value.successCriteria)} words={words} />,
};
