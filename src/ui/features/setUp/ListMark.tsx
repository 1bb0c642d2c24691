import * as React from 'react';
import type { SetUpList } from './setUpLists';
import styles from './SetUp.module.scss';

const shapes: Readonly<Record<SetUpList['state'], React.ReactElement>> = {
  done: <path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />,
  begun: (
    <g stroke="currentColor" strokeWidth="1.4">
      <circle cx="8" cy="8" r="6" fill="none" />
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
    </g>
  ),
  waiting: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

/** The shape that goes with the words "ready", "not finished yet" and "to do". */
export const ListMark = ({ state }: { readonly state: SetUpList['state'] }): React.ReactElement => (
  <svg className={state === 'done' ? styles.doneMark : styles.mark} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[state]}
  </svg>
);
