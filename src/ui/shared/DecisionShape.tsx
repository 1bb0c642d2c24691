import * as React from 'react';
import type { Decision } from '../../domain/decision';

const tick = <path d="m4.6 8.3 2.3 2.3 4.5-5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />;
const ring = <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />;

const shapes: Record<Decision, React.ReactElement> = {
  'accepted-in-full': (
    <path
      d="M8 1.1a6.9 6.9 0 1 1 0 13.8A6.9 6.9 0 0 1 8 1.1Zm3.1 3.9-4.2 4.4-2-2-1.1 1.1 3.1 3.1L12.2 6 11.1 5Z"
      fill="currentColor"
      fillRule="evenodd"
    />
  ),
  accepted: (
    <>
      {ring}
      {tick}
    </>
  ),
  'accepted-in-part': (
    <>
      {ring}
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" fill="currentColor" />
    </>
  ),
  'not-accepted': (
    <>
      {ring}
      <path d="m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  'awaiting-response': ring,
  unclear: (
    <>
      {ring}
      <path d="M6.3 6.6a1.8 1.8 0 1 1 2.7 1.5c-.7.4-1 .7-1 1.3" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
      <circle cx="8" cy="11.3" r=".9" fill="currentColor" />
    </>
  ),
};

/** The shape that stands for a decision. Never without its word beside it. */
export const DecisionShape = ({ decision }: { readonly decision: Decision }): React.ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[decision]}
  </svg>
);
