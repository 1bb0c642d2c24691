import * as React from 'react';
import { facets, isNarrowed, toggled, type ActionQuery, type Facet } from '../../../application/actionQuery';
import type { ActionTable } from '../../../application/actionTable/actionTable';
import { noValue } from '../../../application/actionTable/actionValues';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { FacetMenu } from './FacetMenu';
import styles from './Toolbar.module.scss';
import type { ValueText } from './valueText';

/** What the filters are drawn from. */
export interface FilterRowProps {
  readonly table: ActionTable;
  readonly query: ActionQuery;
  readonly valueText: ValueText;
  readonly onChange: (next: (present: ActionQuery) => ActionQuery) => void;
  readonly onClear: () => void;
}

/** Whether a facet tells any actions apart; one that does not is offered only where an address has chosen from it. */
function isOffered(table: ActionTable, query: ActionQuery, facet: Facet): boolean {
  if ((query.filters[facet]?.length ?? 0) > 0) return true;
  const { values } = table.column(facet);
  return facet === 'committee' ? values.length > 1 : values.some((value) => value !== noValue);
}

/** The facets by which actions are narrowed down, and what is chosen from them. */
export const FilterRow = ({ table, query, valueText, onChange, onClear }: FilterRowProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  const chosen = facets.flatMap((facet) => (query.filters[facet] ?? []).map((value) => ({ facet, value })));
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      {facets
        .filter((facet) => isOffered(table, query, facet))
        .map((facet) => (
          <FacetMenu key={facet} facet={facet} table={table} query={query} valueText={valueText} onChange={onChange} />
        ))}
      {chosen.map(({ facet, value }) => (
        <button
          key={`${facet} ${value}`}
          type="button"
          className={styles.chip}
          aria-label={words.removeChip(words.facets[facet], valueText(facet, value))}
          onClick={() => onChange((present) => toggled(present, facet, value))}
        >
          {words.chip(words.facets[facet], valueText(facet, value))}
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <path d="m1.5 1.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
          </svg>
        </button>
      ))}
      {isNarrowed(query) && (
        <Button kind="quiet" onClick={onClear}>
          {words.clearFilters}
        </Button>
      )}
    </div>
  );
};
