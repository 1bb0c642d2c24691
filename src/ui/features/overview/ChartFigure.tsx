import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './ChartFigure.module.scss';
import overview from './Overview.module.scss';

/** What a chart and its table are drawn from. */
export interface ChartFigureProps {
  readonly heading: string;
  readonly chart: React.ReactElement;
  /** The same numbers as a table. While the chart is shown, it is there for screen readers and holds nothing that takes the focus. */
  readonly renderTable: (isShown: boolean) => React.ReactElement;
}

/** A chart, and the same numbers as a table: seen instead of it when asked for, read out always. */
export const ChartFigure = ({ heading, chart, renderTable }: ChartFigureProps): React.ReactElement => {
  const words = useTrackerContext().strings.overview.chart;
  const [isTable, setTable] = React.useState(false);
  const headingId = useUniqueId();
  const shown = isTable ? { tabIndex: 0, role: 'group', 'aria-labelledby': headingId } : {};
  return (
    <section className={overview.block}>
      <div className={overview.head}>
        <h3 id={headingId}>{heading}</h3>
        <Button kind="quiet" className={overview.more} aria-label={isTable ? words.asChartOf(heading) : words.asTableOf(heading)} onClick={() => setTable(!isTable)}>
          {isTable ? words.asChart : words.asTable}
        </Button>
      </div>
      {!isTable && chart}
      <div className={isTable ? styles.table : visually.hidden} {...shown}>
        {renderTable(isTable)}
      </div>
    </section>
  );
};
