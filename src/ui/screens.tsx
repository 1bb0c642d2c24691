import * as React from 'react';
import type { TrackerSnapshot } from '../application/ports/trackerReader';
import type { ViewName } from '../application/viewAddress';
import { Recommendations } from './features/recommendations/Recommendations';
import type { ScreenProps } from './shared/screen';

/** One screen of the tracker. */
export interface ScreenEntry {
  readonly name: ViewName;
  /** Whether the person has it. */
  readonly isFor: (snapshot: TrackerSnapshot) => boolean;
  readonly draw: (props: ScreenProps) => React.ReactElement;
}

/** The screens, in the order of the tabs. A new one is entered here. */
export const screens: readonly [ScreenEntry, ...ScreenEntry[]] = [
  { name: 'recommendations', isFor: () => true, draw: (props) => <Recommendations {...props} /> },
];

/** The screens that a person has, and the one to show where they ask for one, or for none. */
export function screenFor(snapshot: TrackerSnapshot, asked: ViewName | undefined): { readonly own: readonly ScreenEntry[]; readonly shown: ScreenEntry } {
  const own = screens.filter(({ isFor }) => isFor(snapshot));
  return { own, shown: own.find(({ name }) => name === asked) ?? own[0] ?? screens[0] };
}
