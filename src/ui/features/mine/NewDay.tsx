import * as React from 'react';
import { formatDay, type CalendarDate } from '../../../domain/calendarDate';
import { offeredDays } from '../../../domain/offeredDays';
import { longestText } from '../../../domain/progress';
import type { Action } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { TextField } from '../../shared/fields/TextField';
import { fieldId } from '../../shared/progress/fieldId';
import { useTrackerContext } from '../../shared/TrackerContext';
import { answerProblemText } from './answerProblemText';
import styles from './MyActions.module.scss';
import type { AnswerState } from './useAnswer';

/** What the new day is drawn from. */
export interface NewDayProps {
  readonly idPrefix: string;
  readonly action: Action;
  readonly state: AnswerState;
}

/** "30 June 2020" as "June 2020": the days offered are ends of months. */
function monthOf(day: CalendarDate): string {
  return formatDay(day).replace(/^\d+ /, '');
}

/** Until when more time is needed, and why: some likely days to press, or any other. */
export const NewDay = ({ idPrefix, action, state }: NewDayProps): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const words = strings.mine.form;
  const today = services.clock.today();
  const { draft, change } = state.kept;
  const offeredId = `${idPrefix}-offered`;
  return (
    <>
      <div className={styles.offered} role="group" aria-labelledby={offeredId}>
        <span id={offeredId}>{words.offered}</span>
        {offeredDays(action.dueOn, today).map((day, index) => (
          <Button key={day} data-first={index === 0 ? '' : undefined} aria-pressed={draft.newDueOn === day} className={styles.day} onClick={() => change({ newDueOn: day })}>
            {monthOf(day)}
          </Button>
        ))}
      </div>
      <TextField
        id={fieldId(idPrefix, 'newDueOn')}
        type="date"
        label={words.newDueOn}
        value={draft.newDueOn}
        min={today}
        problem={answerProblemText(state.problems, 'newDueOn', strings)}
        onChange={(newDueOn) => change({ newDueOn })}
      />
      <TextField
        id={fieldId(idPrefix, 'reason')}
        label={words.reason}
        rows={2}
        value={draft.reason}
        longest={longestText}
        problem={answerProblemText(state.problems, 'reason', strings)}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
};
