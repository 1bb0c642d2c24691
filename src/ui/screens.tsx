import * as React from 'react';
import { actionsOfPosts, heldPosts, openCounts } from '../application/myActions';
import type { TrackerSnapshot } from '../application/ports/trackerReader';
import type { TrackerView } from '../application/trackerView';
import type { ViewName } from '../application/viewAddress';
import type { Owner } from '../domain/records';
import { LoadingReview } from './features/frame/LoadingTracker';
import { Recommendations } from './features/recommendations/Recommendations';
import { LazyPart } from './shared/LazyPart';
import type { ScreenProps } from './shared/screen';

const loadActions = () => import(/* webpackChunkName: 'actions' */ './features/actions/Actions').then((part) => part.Actions);
const loadMyActions = () => import(/* webpackChunkName: 'mine' */ './features/mine/MyActions').then((part) => part.MyActions);

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
  /** Whether it has a tab for the person; one that has none can still be led to by its address. It has one where this is absent. */
  readonly hasTab?: (visit: Visit) => boolean;
  /** Whether it is what the person sees first; where several are, the first of them in the order of the tabs, and where none is, the review by recommendation. */
  readonly isFirstFor?: (visit: Visit) => boolean;
  /** How many things wait there for the person, said in its tab. */
  readonly count?: (visit: Visit) => number;
  readonly draw: (props: ScreenProps) => React.ReactElement;
}

const loadOverview = () => import(/* webpackChunkName: 'overview' */ './features/overview/Overview').then((part) => part.Overview);

/** The paper is that of one review. */
const byRecommendation: ScreenEntry = { name: 'recommendations', isFor: ({ snapshot }) => snapshot.scope === 'review', draw: (props) => <Recommendations {...props} /> };

const loadTimeline = () => import(/* webpackChunkName: 'timeline' */ './features/timeline/Timeline').then((part) => part.Timeline);

const timeline: ScreenEntry = {
  name: 'timeline',
  isFor: () => true,
  draw: (props) => <LazyPart key="timeline" load={loadTimeline}>{(Timeline) => <Timeline {...props} />}</LazyPart>,
};

function ownPosts({ snapshot, userId }: Visit): readonly Owner[] {
  return heldPosts(snapshot.owners.records.map(({ value }) => value), userId);
}

/** How many actions wait for a word from the person. */
function countOpen(visit: Visit): number {
  return openCounts(actionsOfPosts(visit.view.actions, ownPosts(visit))).open;
}

const mine: ScreenEntry = {
  name: 'mine',
  isFor: () => true,
  hasTab: (visit) => ownPosts(visit).length > 0,
  isFirstFor: (visit) => !visit.snapshot.rights.canEditReviews && countOpen(visit) > 0,
  count: countOpen,
  draw: (props) => <LazyPart key="mine" load={loadMyActions}>{(MyActions) => <MyActions {...props} />}</LazyPart>,
};

const loadOwners = () => import(/* webpackChunkName: 'owners' */ './features/owners/Owners').then((part) => part.Owners);

const owners: ScreenEntry = { name: 'owners', isFor: () => true, draw: (props) => <LazyPart key="owners" load={loadOwners}>{(Owners) => <Owners {...props} />}</LazyPart> };

/** The screens, in the order of the tabs. A new one is entered here. */
export const screens: readonly ScreenEntry[] = [
  {
    name: 'overview',
    isFor: () => true,
    isFirstFor: ({ snapshot }) => snapshot.rights.canEditReviews,
    draw: (props) => (
      <LazyPart key="overview" load={loadOverview} meanwhile={<LoadingReview />}>
        {(Overview) => <Overview {...props} />}
      </LazyPart>
    ),
  },
  byRecommendation,
  { name: 'actions', isFor: () => true, draw: (props) => <LazyPart key="actions" load={loadActions}>{(Actions) => <Actions {...props} />}</LazyPart> },
  timeline,
  mine,
  owners,
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
  return own.find((screen) => screen.name === name) ?? own.find((screen) => screen === byRecommendation) ?? own[0] ?? byRecommendation;
}
