import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { HostContext } from '../application/hostContext';
import type { SiteTimeZone } from '../domain/siteTime';
import { listAddress, type ListDescription } from '../schema/listDescription';
import { createDigestSource, type Digest } from './digest';
import { createSp } from './pnpSetup';
import { createSeenLists, type SeenLists } from './seenLists';
import { longestUnseenWait, longestWait } from './patience';
import { createRepeatableSend, createWriteSend, withDigest, type SendMeans } from './send';

/** What the stores need from outside. */
export interface StoreOptions {
  readonly fetch: typeof fetch;
  /** The request digest that came with the page, which saves asking for one. */
  readonly digest?: () => Digest | undefined;
  /** Waits; only tests replace it. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** The way to one site. */
export interface Connection {
  /** For what must not be sent twice. */
  readonly writing: SPFI;
  /** For the writes of set-up, which nothing but this waits for while SharePoint is busy. */
  readonly writingPatiently: SPFI;
  /** For reads, batches of reads included: sent again when the connection drops. */
  readonly reading: SPFI;
  /** Server-relative address of the site, decoded; empty for the root site. */
  readonly sitePath: string;
  readonly zone: SiteTimeZone;
  /** What was seen of its lists last. */
  readonly lists: SeenLists;
}

/** Opens the way to the site that the host names. Nothing is sent yet. */
export function connect(host: HostContext, options: StoreOptions): Connection {
  const means: SendMeans = {
    fetch: options.fetch,
    sleep: options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
  };
  const repeatable = createRepeatableSend(means);
  const digests = createDigestSource(host.siteUrl, repeatable, options.digest ?? (() => undefined));
  return {
    writing: createSp(host.siteUrl, withDigest(createWriteSend(means, longestUnseenWait), digests)),
    writingPatiently: createSp(host.siteUrl, withDigest(createWriteSend(means, longestWait), digests)),
    reading: createSp(host.siteUrl, withDigest(repeatable, digests)),
    sitePath: decodeURIComponent(new URL(host.siteUrl).pathname).replace(/\/$/, ''),
    zone: host.timeZone,
    lists: createSeenLists(),
  };
}

/** One of our lists, found by its address because a council may rename it. @param sp a connection's site, or a batch of it */
export function listOn(sp: SPFI, connection: Pick<Connection, 'sitePath'>, list: Pick<ListDescription, 'segment'>): IList {
  return sp.web.getList(`${connection.sitePath}/${listAddress(list)}`);
}
