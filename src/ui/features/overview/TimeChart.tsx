import * as React from 'react';
import type { CalendarDate } from '../../../domain/calendarDate';
import { periodOf, type Period, type PromisedAndDone } from '../../../domain/promisedAndDone';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ChartFigure } from './ChartFigure';
import overview from './Overview.module.scss';
import { periodLabel } from './periodText';
import styles from './TimeChart.module.scss';
import { TimeTable } from './TimeTable';

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

const Column = ({ period, most }: { readonly period: Period; readonly most: number }): React.ReactElement => (
  <span className={styles.bars}>
    <span className={styles.promised} style={{ blockSize: percent(period.promised, most) }}>
      <span className={styles.moved} style={{ flexGrow: period.moved }} />
      <span className={styles.kept} style={{ flexGrow: period.promised - period.moved }} />
    </span>
    <span className={styles.done} style={{ blockSize: percent(period.done, most) }} />
  </span>
);

const Key = (): React.ReactElement => {
  const words = useTrackerContext().strings.overview.chart;
  return (
    <span className={styles.key}>
      <span className={styles.keyPart}><span className={styles.kept} />{words.promised}</span>
      <span className={styles.keyPart}><span className={styles.moved} />{words.moved}</span>
      <span className={styles.keyPart}><span className={styles.done} />{words.done}</span>
    </span>
  );
};

const Columns = ({ overTime: { length, periods }, today }: { readonly overTime: PromisedAndDone; readonly today: CalendarDate }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const most = Math.max(...periods.map(({ promised, done }) => Math.max(promised, done)), 1);
  const present = periodOf(today, length);
  return (
    <div className={styles.chart} aria-hidden="true">
      <Key />
      <span className={styles.most}>{most}</span>
      <div className={styles.columns}>
        {periods.map((period, index) => {
          const { month, year } = periodLabel(period.from, length, index === 0, strings);
          return (
            <span key={period.from} className={styles.column} data-today={period.from === present ? '' : undefined}>
              {period.from === present && <span className={styles.today}>{strings.overview.chart.today}</span>}
              <Column period={period} most={most} />
              <span className={styles.label}>
                <span>{month}</span>
                <span>{year}</span>
              </span>
            </span>
          );
        })}
      </div>
    </div>
  );
};

/** What was promised for each month, what of it was moved, and what was done in it. */
export const TimeChart = ({ overTime }: { readonly overTime: PromisedAndDone }): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const words = strings.overview.chart;
  if (overTime.periods.length === 0) {
    return (
      <section className={overview.block}>
        <h3>{words.overTime}</h3>
        <p className={overview.calm}>{words.overTimeNone}</p>
      </section>
    );
  }
  return (
    <ChartFigure
      heading={words.overTime}
      chart={<Columns overTime={overTime} today={services.clock.today()} />}
      renderTable={() => <TimeTable overTime={overTime} />}
    />
  );
};
