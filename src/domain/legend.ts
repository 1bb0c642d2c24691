import type { StateKind } from './stateKind';

/** A colour of a council's legend; `none` says that the colour carries no judgement. */
export type Colour = 'blue' | 'green' | 'amber' | 'red' | 'none';

/** Which colour each kind of state has. The same colour means different things in different councils. */
export type Legend = Readonly<Record<StateKind, Colour>>;

/** The legend until a council sets its own: blue done and confirmed, green going well, amber needs a look, red late or off track. */
export const defaultLegend: Legend = {
  confirmed: 'blue',
  done: 'green',
  'on-track': 'green',
  'due-soon': 'amber',
  'at-risk': 'amber',
  'off-track': 'red',
  overdue: 'red',
  ongoing: 'none',
  'not-started': 'none',
  paused: 'amber',
  closed: 'none',
  'no-date': 'none',
  unreadable: 'none',
};
