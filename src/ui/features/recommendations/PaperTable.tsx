import * as React from 'react';
import { formatDay } from '../../../domain/calendarDate';
import { dayOf } from '../../../domain/siteTime';
import { paperRows } from '../../../application/paperRows';
import type { ActionView, RecommendationView } from '../../../application/trackerView';
import type { Part } from '../../../domain/records';
import { ByWhenText } from '../../shared/ByWhenText';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { OwnersText } from '../../shared/OwnersText';
import { StateShape } from '../../shared/StateShape';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './PaperTable.module.scss';
import { sectionKey } from './useFoldedSections';
import type { TrackerList } from './useTrackerList';

/** Columns of the council's table. */
const columnCount = 7;

const Progress = ({ action }: { readonly action: ActionView }): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.screens.paper;
  const { latestUpdateAt } = action.record.value;
  return (
    <>
      <span className={classNames(styles.state, legend[action.state.colour])}>
        <StateShape kind={action.state.kind} />
        {stateText(action.record.value, action.state, strings).short}
      </span>
      <span className={styles.latest}>{latestUpdateAt === undefined ? words.noUpdate : words.latest(formatDay(dayOf(latestUpdateAt, host.timeZone)))}</span>
    </>
  );
};

interface ActionCellsProps {
  readonly action: ActionView;
  readonly namesPeople: boolean;
}

const ActionCells = ({ action, namesPeople }: ActionCellsProps): React.ReactElement => {
  const { text, successCriteria } = action.record.value;
  return (
    <>
      <td>{text}</td>
      <td>
        <OwnersText action={action} namesPeople={namesPeople} />
      </td>
      <td>
        <ByWhenText action={action.record.value} />
      </td>
      <td>{successCriteria}</td>
      <td>
        <Progress action={action} />
      </td>
    </>
  );
};

const PartCells = ({ part }: { readonly part: Part }): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <>
      <td>{part.part === '' ? part.text : `(${part.part}) ${part.text}`}</td>
      <td>
        <p className={styles.name}>{strings.decisions[part.decision]}</p>
        <p>{part.response}</p>
      </td>
    </>
  );
};

interface RowsProps {
  readonly recommendation: RecommendationView;
  readonly namesPeople: boolean;
}

const Rows = ({ recommendation, namesPeople }: RowsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { number, theme } = recommendation;
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" colSpan={columnCount}>
          {number === '' ? strings.list.loose : [number, theme].filter(Boolean).join('  ')}
        </th>
      </tr>
      {paperRows(recommendation).map(({ part, action, isServedAbove }) => (
        <tr key={`${part?.id ?? ''} ${action?.record.value.id ?? ''}`} className={part ? undefined : styles.further}>
          {part ? <PartCells part={part} /> : <td colSpan={2} />}
          {action ? <ActionCells action={action} namesPeople={namesPeople} /> : <td colSpan={columnCount - 2}>{isServedAbove ? strings.screens.paper.above : strings.list.noActions}</td>}
        </tr>
      ))}
    </tbody>
  );
};

/** The council's own table with its last column filled, for paper. */
export const PaperTable = ({ list }: { readonly list: TrackerList }): React.ReactElement => {
  const words = useTrackerContext().strings.screens.paper;
  const columns = [words.recommendation, words.response, words.action, words.owner, words.byWhen, words.success, words.progress];
  return (
    <table className={styles.paper}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {list.shown.map((recommendation) => (
        <Rows key={sectionKey(recommendation)} recommendation={recommendation} namesPeople={list.namesPeople} />
      ))}
    </table>
  );
};
