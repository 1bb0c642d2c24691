import { people } from '../people';
import type { RestRequest, RestResponse } from '../rest/http';
import { seedSite } from '../rest/seed';
import type { SiteState } from '../rest/state';

export interface SharePointOptions {
  readonly now?: () => Date;
  readonly timeZone?: string;
}
export interface SharePoint {
  readonly state: SiteState;
  handle(request: RestRequest, personKey: string): RestResponse;
  save(): string;
}
export function openSharePoint(options: SharePointOptions & { url: string }, _saved: string | undefined): SharePoint {
  const now = options.now ?? (() => new Date());
  const state = seedSite({ url: options.url, timeZone: 'Europe/London', people, now: now() });
  return { state, handle: () => ({ status: 501, headers: {}, body: '' }), save: () => JSON.stringify(state) };
}
