import type { Ask } from './request';

/** What a probe has made, and may therefore write to. */
export interface Scratch {
  readonly prefix: string;
  readonly siteUrl: string;
  /** An address is empty until SharePoint has told it. */
  readonly lists: { readonly id: string; readonly title: string; address: string }[];
  /** Ids in the recycle bin of what was recycled from scratch lists. */
  readonly recycled: string[];
}

/** The path of a request below `_api`, decoded, whatever way it is written. */
function plainPath(scratch: Scratch, path: string): string {
  const relative = path.startsWith(`${scratch.siteUrl}/_api/`) ? path.slice(scratch.siteUrl.length + 6) : path;
  const [address = '', query = ''] = relative.split('?');
  const aliases = new URLSearchParams(query);
  return decodeURIComponent(address).replace(/@\w+/g, (alias) => aliases.get(alias) ?? alias);
}

function isScratchList(scratch: Scratch, path: string): boolean {
  return scratch.lists.some(({ id, title, address }) => {
    const quoted = title.replace(/'/g, "''");
    const starts = [`web/lists(guid'${id}')`, `web/lists('${id}')`, `web/lists/getbyid('${id}')`, `web/lists/getbytitle('${quoted}')`, `web/getlist('${address}')`];
    if (address === '') starts.pop();
    return starts.some((start) => path.toLowerCase().startsWith(start.toLowerCase()));
  });
}

function isOwnTitle(scratch: Scratch, body: unknown): boolean {
  const title = typeof body === 'object' && body !== null ? (body as { Title?: unknown }).Title : undefined;
  return typeof title === 'string' && title.startsWith(scratch.prefix);
}

/** Writes nothing: a digest, a person who is there already or nowhere, the conversion of times. */
const harmless = /^(contextinfo|web\/ensureuser|web\/regionalsettings\/timezone\/.*)$/i;

/**
 * Refuses a request that would write to anything but a scratch list.
 * @throws Error naming the request
 */
export function demandScratch(scratch: Scratch, ask: Ask): void {
  const { method = 'GET', body } = ask;
  if (method === 'GET') return;
  const path = plainPath(scratch, ask.path);
  const restored = /^web\/recyclebin\('([^']+)'\)/i.exec(path)?.[1];
  const isAllowed = harmless.test(path) || isScratchList(scratch, path)
    || (/^web\/lists$/i.test(path) && method === 'POST' && isOwnTitle(scratch, body))
    || (restored !== undefined && scratch.recycled.includes(restored));
  if (!isAllowed) throw new Error(`A conformance run writes to its own scratch lists alone, not to: ${method} ${ask.path}`);
}
