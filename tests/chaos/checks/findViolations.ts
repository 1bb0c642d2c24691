import type { SiteState } from '../../site/rest/state';
import type { Ledger } from '../ledger';
import type { Person } from '../person';
import { findWrongEdits } from './edits';
import { rawListsOf } from './rawLists';
import { findWrongScreens } from './screens';
import { findWrongUpdates } from './updates';

/** What is wrong after everything has come to rest; empty when nothing was lost, doubled, overwritten unseen or shown wrongly. */
export function findViolations(state: SiteState, ledger: Ledger, people: readonly Person[]): readonly string[] {
  const lists = rawListsOf(state);
  return [...ledger.brokenPromises, ...findWrongUpdates(lists, ledger), ...findWrongEdits(lists, ledger), ...findWrongScreens(lists, people)];
}
