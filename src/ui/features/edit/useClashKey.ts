import * as React from 'react';
import type { EditTarget } from '../../shared/editing';
import { useFromOutbox } from '../../shared/useOutbox';

/** The key of an edit of a record that somebody else changed too. Once there was one it stays: while it is settled, the outbox knows it as being sent. */
export function useClashKey({ record, id }: EditTarget): string | undefined {
  const key = useFromOutbox(({ items }) => {
    const isIt = items.find(({ entry: { intent }, phase }) => phase.name === 'clash' && intent.kind === 'edit' && intent.record === record && intent.id === id);
    return isIt?.entry.key;
  });
  const first = React.useRef(key);
  first.current ??= key;
  return first.current;
}
