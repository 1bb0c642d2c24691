import '@pnp/sp/content-types/index.js';
import '@pnp/sp/context-info/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/recycle-bin/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/subscriptions/index.js';
import '@pnp/sp/user-custom-actions/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import type { SPFI } from '@pnp/sp';
import { pnpAs } from '../site/rest/pnpAs';
import { Clock } from '../site/rest.test/scene';
import { SharePointSite, type SiteOptions } from '../site/rest/sharePointSite';
import type { ListState, SiteState } from '../site/rest/state';

/** A new site with a list `Notes`, for the whole of PnPjs. */
export interface WholeScene {
  readonly site: SharePointSite;
  readonly clock: Clock;
  readonly sp: SPFI;
  readonly notes: IList;
  /** PnPjs as somebody else. */
  readonly as: (person: string) => SPFI;
  /** What is kept now. */
  readonly state: () => SiteState;
  /** A list as it is kept now; throws without one. */
  readonly listState: (title: string) => ListState;
}

/** Makes the scene as the officer. */
export async function wholeScene(options: Omit<SiteOptions, 'now'> = {}): Promise<WholeScene> {
  const clock = new Clock();
  const site = new SharePointSite({ now: clock.now, ...options });
  const sp = pnpAs(site, 'officer');
  await sp.web.lists.add('Notes', 'About notes');
  const state = (): SiteState => JSON.parse(site.save()) as SiteState;
  return {
    site, clock, sp, state, notes: sp.web.lists.getByTitle('Notes'), as: (person) => pnpAs(site, person),
    listState: (title) => {
      const found = state().lists.find((list) => list.title === title);
      if (!found) throw new Error(`There is no list '${title}'.`);
      return found;
    },
  };
}
