import type { SPFI } from '@pnp/sp';
import type { StoreError } from '../application/storeError';
import { inStoreErrors, storeErrorFrom } from './errors';

/** Most requests in one batch. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/make-batch-requests-with-the-rest-apis */
export const batchLimit = 100;

/** How one request of a batch ended. */
export type Outcome<T> = { readonly isDone: true; readonly value: T } | { readonly isDone: false; readonly error: StoreError };

/** Requests that travel together. SharePoint does them in order and goes on after one that fails. */
export class Batch {
  private readonly batched: SPFI;
  private readonly execute: () => Promise<void>;

  public constructor(sp: SPFI) {
    [this.batched, this.execute] = sp.batched({ maxRequests: batchLimit });
  }

  /** Puts a request into the batch. What comes back never rejects, and settles when the batch has run; if `run` throws, never. */
  public add<T>(ask: (sp: SPFI) => Promise<T>): Promise<Outcome<T>> {
    return ask(this.batched).then(
      (value): Outcome<T> => ({ isDone: true, value }),
      async (error: unknown): Promise<Outcome<T>> => ({ isDone: false, error: await storeErrorFrom(error) }),
    );
  }

  /** Sends the batch. @throws StoreError when the batch as a whole failed; a request of it that failed shows in its outcome alone */
  public async run(): Promise<void> {
    await inStoreErrors(this.execute());
  }
}

/** Runs requests of one kind in one batch. @throws StoreError when the batch as a whole failed @returns the outcomes in order */
export async function runBatch<T>(sp: SPFI, asks: readonly ((sp: SPFI) => Promise<T>)[]): Promise<readonly Outcome<T>[]> {
  if (asks.length === 0) return [];
  const batch = new Batch(sp);
  const outcomes = asks.map((ask) => batch.add(ask));
  await batch.run();
  return Promise.all(outcomes);
}

/** What a request of a batch gave. @throws StoreError when it failed */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.isDone) throw outcome.error;
  return outcome.value;
}
