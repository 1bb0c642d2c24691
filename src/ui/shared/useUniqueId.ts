import * as React from 'react';

let count = 0;

/** An id for HTML that nothing else on the page has, the same for as long as the component is shown. */
export function useUniqueId(): string {
  const [id] = React.useState(() => `scrutiny-${(count += 1)}`);
  return id;
}
