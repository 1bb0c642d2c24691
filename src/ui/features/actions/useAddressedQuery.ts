import * as React from 'react';
import type { ActionQuery } from '../../../application/actionQuery';
import { useNavigation } from '../../shared/navigation/Navigation';

/** A query and the way to change it. */
export interface AddressedQuery {
  readonly query: ActionQuery;
  readonly change: (next: (present: ActionQuery) => ActionQuery) => void;
}

/** Milliseconds without a change after which the address says the query: writing it at every key would draw the whole page. */
const writingPause = 250;

/** The query that the page's address says. What is typed holds at once and is written into the address a moment later. */
export function useAddressedQuery(): AddressedQuery {
  const { address, go } = useNavigation();
  const [query, setQuery] = React.useState(address.query);
  const written = React.useRef(address.query);
  const newest = React.useRef({ query, go });
  newest.current = { query, go };
  React.useEffect(() => {
    if (address.query === written.current) return;
    written.current = address.query;
    setQuery(address.query);
  }, [address.query]);
  React.useEffect(() => {
    const write = (): void => {
      if (newest.current.query === written.current) return;
      written.current = newest.current.query;
      newest.current.go({ query: newest.current.query });
    };
    const timer = setTimeout(write, writingPause);
    return () => clearTimeout(timer);
  }, [query]);
  React.useEffect(
    () => () => {
      if (newest.current.query !== written.current) newest.current.go({ query: newest.current.query });
    },
    [],
  );
  return { query, change: setQuery };
}
