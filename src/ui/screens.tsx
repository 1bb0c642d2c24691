import * as React from 'react';
import type { TrackerSnapshot } from '../application/ports/trackerReader';
import type { TrackerView } from '../application/trackerView';
import type { ViewName } from '../application/viewAddress';
import { Recommendations } from './features/recommendations/Recommendations';
import { LazyPart } from './shared/LazyPart';
import type { ScreenProps } from './shared/screen';

const loadActions = () => import(/* webpackChunkName: 'actions' */ './features/actions/Actions').then((part) => part.Actions);

/** What decides which screens a person has. */
export interface Visit {
  readonly snapshot: TrackerSnapshot;
  readonly view: TrackerView;
  /** The person's id on this site. */
  readonly userId: number;
}

/** One screen of the tracker. */
export interface ScreenEntry {
  readonly name: ViewName;
  /** Whether the person has it. */
  readonly isFor: (visit: Visit) => boolean;
  /** Whether it is what the person sees first; where several are, the first of them in the order of the tabs, and where none is, the review by recommendation. */
  readonly isFirstFor?: (visit: Visit) => boolean;
  /** How many things wait there for the person, said in its tab. */
  readonly count?: (visit: Visit) => number;
  readonly draw: (props: ScreenProps) => React.ReactElement;
}

const byRecommendation: ScreenEntry = { name: 'recommendations', isFor: () => true, draw: (props) => <Recommendations {...props} /> };

const loadTimeline = () => import(/* webpackChunkName: 'timeline' */ './features/timeline/Timeline').then((part) => part.Timeline);

const timeline: ScreenEntry = {
  name: 'timeline',
  isFor: () => true,
  draw: (props) => <LazyPart load={loadTimeline}>{(Timeline) => <Timeline {...props} />}</LazyPart>,
};

/** The screens, in the order of the tabs. A new one is entered here. */
export const screens: readonly ScreenEntry[] = [
  byRecommendation,
  { name: 'actions', isFor: () => true, draw: (props) => <LazyPart load={loadActions}>{(Actions) => <Actions {...props} />}</LazyPart> },
  timeline,
];

/** The screens that a person has. */
export function screensFor(visit: Visit): readonly ScreenEntry[] {
  return screens.filter(({ isFor }) => isFor(visit));
}

/** What a person sees who has not asked for anything. */
export function firstScreenFor(visit: Visit): ViewName {
  return screensFor(visit).find(({ isFirstFor }) => isFirstFor?.(visit))?.name ?? byRecommendation.name;
}

/** The screen to show of those that a person has. */
export function screenNamed(own: readonly ScreenEntry[], name: ViewName): ScreenEntry {
  return own.find((screen) => screen.name === name) ?? byRecommendation;
}
