import * as React from 'react';
import { toggled, type ActionQuery, type Facet } from '../../../application/actionQuery';
import type { ActionTable } from '../../../application/actionTable/actionTable';
import { facetCounts } from '../../../application/actionTable/runActionQuery';
import { foldText } from '../../../domain/searchText';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Disclosure } from './Disclosure';
import styles from './FacetMenu.module.scss';
import type { ValueText } from './valueText';

/** What the choice of a facet's values is drawn from. */
export interface FacetMenuProps {
  readonly facet: Facet;
  readonly table: ActionTable;
  readonly query: ActionQuery;
  readonly valueText: ValueText;
  readonly onChange: (next: (present: ActionQuery) => ActionQuery) => void;
}

/** More values than this are found by typing. */
const fewValues = 12;
const mostShown = 60;

/** Narrows the actions down by one of their facets; each value says how many actions it would show. */
export const FacetMenu = (props: FacetMenuProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  const chosen = props.query.filters[props.facet]?.length ?? 0;
  return (
    <Disclosure label={words.filterBy(words.facets[props.facet], chosen)} isMarked={chosen > 0}>
      {() => <Values {...props} />}
    </Disclosure>
  );
};

const Values = ({ facet, table, query, valueText, onChange }: FacetMenuProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  const [find, setFind] = React.useState('');
  const counts = React.useMemo(() => facetCounts(table, query, facet), [table, query, facet]);
  const chosen = query.filters[facet] ?? [];
  const values = counts.filter(({ value }) => foldText(valueText(facet, value)).includes(foldText(find.trim())));
  return (
    <>
      {counts.length > fewValues && (
        <input
          type="search"
          className={styles.find}
          aria-label={words.findValue(words.facets[facet])}
          placeholder={words.searchHint}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      <ul className={styles.values}>
        {values.slice(0, mostShown).map(({ value, count }) => (
          <li key={value}>
            <label className={styles.value}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChange((present) => toggled(present, facet, value))} />
              <span className={styles.text}>{valueText(facet, value)}</span>
              <span className={styles.count}>{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length === 0 && <p className={styles.note}>{words.noValues}</p>}
      {values.length > mostShown && <p className={styles.note}>{words.moreValues(values.length - mostShown)}</p>}
    </>
  );
};
