import * as React from 'react';
import { actionsOfPosts, heldPosts, myActions, urgencies, type MyActions } from '../../../application/myActions';
import type { ActionView } from '../../../application/trackerView';
import type { Owner } from '../../../domain/records';
import type { ScreenProps } from '../../shared/screen';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { Answered } from './useAnswered';

/** One's own actions as they are listed. */
export interface MyList {
  readonly posts: readonly Owner[];
  readonly own: readonly ActionView[];
  readonly groups: MyActions;
  readonly inOrder: readonly ActionView[];
}

/** Finds one's own actions and puts them in the order in which they need a word; an action that was answered here stays where it was. */
export function useMyActions({ snapshot, view }: ScreenProps, asListed: Answered['asListed']): MyList {
  const { user } = useTrackerContext().host;
  const { owners, settings } = snapshot;
  const posts = React.useMemo(() => heldPosts(owners.records.map(({ value }) => value), user.id), [owners, user.id]);
  const own = React.useMemo(() => actionsOfPosts(view.actions, posts), [view.actions, posts]);
  const groups = React.useMemo((): MyActions => {
    const present = new Map(own.map((action) => [action.record.value.id, action]));
    const listed = myActions(own.map((action) => asListed.get(action.record.value.id) ?? action), posts, settings.dueSoonDays);
    const asNow = (actions: readonly ActionView[]): readonly ActionView[] => actions.flatMap(({ record }) => present.get(record.value.id) ?? []);
    return { late: asNow(listed.late), soon: asNow(listed.soon), later: asNow(listed.later), finished: asNow(listed.finished) };
  }, [own, posts, asListed, settings.dueSoonDays]);
  const inOrder = React.useMemo(() => urgencies.flatMap((urgency) => groups[urgency]), [groups]);
  return { posts, own, groups, inOrder };
}
