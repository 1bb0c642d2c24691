import { storeErrorOf } from './errors';

/** A request digest, which SharePoint asks of every write, and until when it holds. */
export interface Digest {
  readonly value: string;
  readonly expiresAt: Date;
}

/** Where digests come from. */
export interface DigestSource {
  /** One that holds now. @throws StoreError */
  current(): Promise<string>;
  /** Never gives this one again: SharePoint refused it. */
  forget(value: string): void;
}

/** Digests that end within this time, in milliseconds, are not begun with. */
const margin = 30_000;

/** What SharePoint answers. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
interface ContextInfo {
  readonly FormDigestValue: string;
  readonly FormDigestTimeoutSeconds: number;
}

/**
 * Takes the page's digest where there is one, else asks SharePoint. PnPjs' own keeps digests for the whole page where nobody can
 * clear them, so a refused one would be sent again.
 * @param ask sends a request that may be repeated.
 */
export function createDigestSource(
  siteUrl: string,
  ask: (url: string, init: RequestInit) => Promise<Response>,
  pageDigest: () => Digest | undefined,
): DigestSource {
  const refused = new Set<string>();
  let asked: Digest | undefined;
  let asking: Promise<Digest> | undefined;

  const holds = (digest: Digest | undefined): digest is Digest =>
    digest !== undefined && !refused.has(digest.value) && digest.expiresAt.getTime() - margin > Date.now();

  const askSharePoint = async (): Promise<Digest> => {
    const response = await ask(`${siteUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (!response.ok) throw await storeErrorOf(response);
    const { FormDigestValue, FormDigestTimeoutSeconds } = (await response.json()) as ContextInfo;
    return { value: FormDigestValue, expiresAt: new Date(Date.now() + FormDigestTimeoutSeconds * 1000) };
  };

  return {
    async current() {
      const fromPage = pageDigest();
      if (holds(fromPage)) return fromPage.value;
      if (holds(asked)) return asked.value;
      asking ??= askSharePoint();
      try {
        asked = await asking;
      } finally {
        asking = undefined;
      }
      return asked.value;
    },
    forget(value) {
      refused.add(value);
    },
  };
}
