import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/profiles';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import type { Send } from './send';

function SendBy(send: Send): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace((url: URL, init: RequestInit) => send(url.toString(), init));
    return instance;
  };
}

/** PnPjs on one site, with our own sender in place of its fetching, retrying and digests. The imports above are all of PnPjs that is bundled. */
export function createSp(siteUrl: string, send: Send): SPFI {
  return spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), SendBy(send));
}
