import * as React from 'react';
import { isNarrowed } from '../../../application/actionQuery';
import { Button } from '../../shared/Button';
import type { ScreenProps } from '../../shared/screen';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './Actions.module.scss';
import { ActionsGrid } from './ActionsGrid';
import { usualLayout, withWidth } from './columns';
import { FilterRow } from './FilterRow';
import { narrowBelow } from './rowHeights';
import { Toolbar } from './Toolbar';
import { useActionsList } from './useActionsList';
import { useBoxSize } from './useBoxSize';
import { useStable } from './useStable';

/** Every action as a table: searched, narrowed down, put in order and in groups. */
export const Actions = (props: ScreenProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  const headingId = useUniqueId();
  const root = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const list = useActionsList(props);
  const { query, found, table } = list;
  const [layout, setLayout] = React.useState(usualLayout);
  const isNarrow = useBoxSize(root).width < narrowBelow;
  const open = useStable(props.onOpen);
  const clear = (): void => {
    list.clear();
    // The button that did it goes away.
    heading.current?.focus();
  };
  return (
    <section className={styles.screen} aria-labelledby={headingId} ref={root}>
      <div className={styles.title}>
        <h3 ref={heading} id={headingId} tabIndex={-1} data-list-heading="">
          {words.heading}
        </h3>
        <span className={styles.count}>{words.count(found.count, table.actions.length)}</span>
        <span role="status" className={visually.hidden}>
          {list.isSettled && isNarrowed(query) ? words.found(found.count) : ''}
        </span>
      </div>
      <Toolbar list={list} layout={layout} isNarrow={isNarrow} onLayout={setLayout} />
      <FilterRow table={table} query={query} valueText={list.valueText} onChange={list.change} onClear={clear} />
      {found.count === 0 && <NoActions isEmpty={table.actions.length === 0} onClear={clear} />}
      {found.count > 0 && (
        <ActionsGrid
          rows={list.rows}
          found={found}
          query={query}
          layout={layout}
          namesPeople={props.namesPeople}
          openId={props.openId}
          isNarrow={isNarrow}
          groupLabel={(value) => (query.group ? list.valueText(query.group, value) : '')}
          onOpen={open}
          onToggleGroup={list.toggleGroup}
          onSort={list.sortBy}
          onWidth={(column, width) => setLayout((present) => withWidth(present, column, width))}
        />
      )}
    </section>
  );
};

const NoActions = ({ isEmpty, onClear }: { readonly isEmpty: boolean; readonly onClear: () => void }): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  if (isEmpty) return <p className={styles.none}>{words.none}</p>;
  return (
    <div className={styles.none}>
      <p>{words.noMatch}</p>
      <Button onClick={onClear}>{words.clearFilters}</Button>
    </div>
  );
};
