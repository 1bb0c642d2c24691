import * as React from 'react';
import type { StateKind } from '../../domain/actionState';

const tick = 'm3.2 8.6 3.1 3.1 6.5-7.2';

const shapes: Record<StateKind, React.ReactElement> = {
  confirmed: <path d={tick} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />,
  done: (
    <>
      <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 2.6a5.4 5.4 0 0 1 0 10.8Z" />
    </>
  ),
  'on-track': <circle cx="8" cy="8" r="5.6" />,
  'due-soon': (
    <>
      <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4.8V8l2.2 1.6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  'at-risk': <path d="M8 2 14.4 13.4H1.6Z" />,
  'off-track': <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" />,
  overdue: <rect x="2.8" y="2.8" width="10.4" height="10.4" rx="1" />,
  ongoing: (
    <path
      d="M8 8C6.7 6.3 5.6 5.4 4.3 5.4a2.6 2.6 0 0 0 0 5.2C5.6 10.6 6.7 9.7 8 8Zm0 0c1.3 1.7 2.4 2.6 3.7 2.6a2.6 2.6 0 0 0 0-5.2C10.4 5.4 9.3 6.3 8 8Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
    />
  ),
  'not-started': <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  paused: <path d="M4 3h2.8v10H4ZM9.2 3H12v10H9.2Z" />,
  closed: <path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  'no-date': (
    <>
      <path d="M5.6 6.2a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 1.9" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="8" cy="12.8" r="1.1" />
    </>
  ),
  unreadable: (
    <path d="M8 2.2 14 13H2ZM8 6.2v3.2m0 1.2v1.2" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
  ),
};

/** The shape that stands for a state. Never without its word beside it. */
export const StateShape = ({ kind }: { readonly kind: StateKind }): React.ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
    {shapes[kind]}
  </svg>
);
