/** How an action stands, said and computed together. `done` waits to be confirmed. */
export type StateKind =
  | 'confirmed'
  | 'done'
  | 'on-track'
  | 'due-soon'
  | 'at-risk'
  | 'off-track'
  | 'overdue'
  | 'ongoing'
  | 'not-started'
  | 'paused'
  | 'closed'
  | 'no-date';

/** Every kind, in the order in which totals are told: what is finished, what goes well, what needs attention, the rest. */
export const stateKinds: readonly StateKind[] = [
  'confirmed',
  'done',
  'on-track',
  'due-soon',
  'at-risk',
  'off-track',
  'overdue',
  'ongoing',
  'not-started',
  'paused',
  'no-date',
  'closed',
];
