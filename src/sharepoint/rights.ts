import type { Rights } from '../application/ports/trackerReader';
import { hasRight, type RightsMask } from '../schema/permissions';

/** The signed-in person's rights as SharePoint sends them; undefined for a list that is not there. */
export interface Masks {
  readonly site: RightsMask;
  readonly reviews: RightsMask | undefined;
  readonly actions: RightsMask | undefined;
  readonly updates: RightsMask | undefined;
  readonly decisions: RightsMask | undefined;
}

/**
 * Whether somebody may make the lists. The "Edit" level of ordinary members contains "manage lists" but not "manage permissions",
 * without which the lists would stand open to everybody. Source: https://learn.microsoft.com/sharepoint/sites/user-permissions-and-permission-levels
 */
export function maySetUp(site: RightsMask): boolean {
  return hasRight(site, 'manageLists') && hasRight(site, 'managePermissions');
}

/** What the person may do. */
export function rightsFrom({ site, reviews, actions, updates, decisions }: Masks): Rights {
  return {
    canSetUp: maySetUp(site),
    canEditReviews: reviews !== undefined && hasRight(reviews, 'addListItems') && hasRight(reviews, 'editListItems'),
    canEditActions: actions !== undefined && hasRight(actions, 'editListItems'),
    canAddUpdates: updates !== undefined && hasRight(updates, 'addListItems'),
    canDecide: decisions !== undefined && hasRight(decisions, 'addListItems'),
  };
}
