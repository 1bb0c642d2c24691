/** How an action stands, said and computed together. `done` waits to be confirmed; of `unreadable` nothing can be said until its row is mended. */
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
  | 'no-date'
  | 'unreadable';

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
  'unreadable',
];
