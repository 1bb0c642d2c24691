import * as React from 'react';
import type { PromisedAndDone } from '../../../domain/promisedAndDone';
import { useTrackerContext } from '../../shared/TrackerContext';
import { periodName } from './periodText';

/** What was promised and done in each period, in numbers. */
export const TimeTable = ({ overTime: { length, periods } }: { readonly overTime: PromisedAndDone }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.overview.chart;
  return (
    <table aria-label={words.overTime}>
      <thead>
        <tr>
          <th scope="col">{words[length]}</th>
          <th scope="col">{words.kept}</th>
          <th scope="col">{words.ofThemMoved}</th>
          <th scope="col">{words.done}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ from, promised, moved, done }) => (
          <tr key={from}>
            <th scope="row">{periodName(from, length, strings)}</th>
            <td>{promised}</td>
            <td>{moved}</td>
            <td>{done}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
