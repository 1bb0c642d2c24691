import '@pnp/sp/attachments/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/profiles/index.js';
import '@pnp/sp/regional-settings/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import { DefaultParse, HttpRequestError, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { fetchAs, type SharePointSite } from './sharePointSite';

/**
 * The real PnPjs, talking to a site in this process as one person. It carries a digest of that person: PnPjs' own digest
 * cache belongs to the whole process and would mix persons up. Pass `digest` to send another one, or none.
 */
export function pnpAs(site: SharePointSite, as: string, digest: () => string | undefined = () => site.issueDigest(as)): SPFI {
  const send = fetchAs(site, as);
  return spfi(site.url).using(DefaultHeaders(), DefaultInit(), DefaultParse(), (instance: Queryable) => {
    instance.on.send.replace((url, init) => {
      const value = init.method === 'GET' ? undefined : digest();
      const headers = new Headers(init.headers);
      if (value !== undefined) headers.set('X-RequestDigest', value);
      return send(url.toString(), { ...init, headers });
    });
    return instance;
  });
}

/** What a refused request says. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** An error as JSON says it, under `odata.error`, or under `error` where verbose JSON was asked for. */
interface ErrorBody {
  readonly code: string;
  readonly message: { readonly value: string };
}

/** The refusal of a request; throws when it is not refused. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof HttpRequestError)) throw error;
    const body = (await error.response.clone().json()) as { 'odata.error'?: ErrorBody; error?: ErrorBody };
    const said = body['odata.error'] ?? body.error;
    if (!said) throw error;
    return { status: error.status, code: said.code, message: said.message.value };
  }
  throw new Error('The request was not refused.');
}
