import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Button } from '../../shared/Button';
import styles from './ColumnMenu.module.scss';
import { columns, usualLayout, withColumn, withWidth, type TableLayout } from './columns';
import { Disclosure } from './Disclosure';
import { widthStep } from './useWidthHandle';

/** What the choice of columns is drawn from. */
export interface ColumnMenuProps {
  readonly layout: TableLayout;
  readonly onChange: (layout: TableLayout) => void;
}

/** Chooses the columns, their widths and how close the rows stand. */
export const ColumnMenu = ({ layout, onChange }: ColumnMenuProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  return (
    <Disclosure label={words.columnChooser} isAtEnd>
      {() => (
        <>
          <ul>
            {columns.map((column) => {
              const { name, share } = column;
              const label = words.columns[name];
              const isShown = name === 'action' || layout.shown.includes(name);
              const widen = (by: number) => onChange(withWidth(layout, column, (layout.widths[name] ?? share) + by));
              return (
                <li key={name} className={styles.column}>
                  <label className={styles.choice}>
                    <input
                      type="checkbox"
                      checked={isShown}
                      disabled={name === 'action'}
                      onChange={(event) => onChange(withColumn(layout, name, event.target.checked))}
                    />
                    {label}
                  </label>
                  {isShown && (
                    <span className={styles.widths}>
                      <button type="button" aria-label={words.narrower(label)} title={words.narrower(label)} onClick={() => widen(-2 * widthStep)}>
                        −
                      </button>
                      <button type="button" aria-label={words.wider(label)} title={words.wider(label)} onClick={() => widen(2 * widthStep)}>
                        +
                      </button>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          <label className={styles.choice}>
            <input type="checkbox" checked={layout.isCompact} onChange={(event) => onChange({ ...layout, isCompact: event.target.checked })} />
            {words.density}
          </label>
          <Button kind="quiet" onClick={() => onChange(usualLayout)}>
            {words.resetColumns}
          </Button>
        </>
      )}
    </Disclosure>
  );
};
