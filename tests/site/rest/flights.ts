import { headerOf, type RestRequest } from './http';

/** A request under way, from its first byte until its answer has gone. */
export interface Flight {
  /** Whether another write on the same item's attachments was under way when it began. */
  readonly isOverlapping: boolean;
  /** Whether it writes attachments, which takes its time: who answers at once waits a turn before it ends. */
  readonly isLong: boolean;
  /** To be called when the answer has gone, or will never go. */
  end(): void;
}

const onGround: Flight = { isOverlapping: false, isLong: false, end: () => undefined };

/** What an attachment is written to: everything before `/AttachmentFiles` in the address. Undefined for a request that writes none. */
function writtenItem(request: Pick<RestRequest, 'method' | 'url' | 'headers'>): string | undefined {
  if (request.method.toUpperCase() === 'GET') return undefined;
  const path = request.url.split('?')[0] ?? '';
  const at = path.toLowerCase().indexOf('/attachmentfiles');
  if (at < 0 || headerOf(request.headers, 'X-HTTP-Method')?.toUpperCase() === 'GET') return undefined;
  return path.slice(0, at).toLowerCase();
}

/**
 * Knows which attachments are being written. SharePoint refuses (409) a write on an item whose attachments another request is
 * writing; those who bring requests say when each begins and ends, because the emulator itself answers at once.
 * Two addresses of one item count as two. Source: https://github.com/pnp/pnpjs/issues/2324
 */
export class Flights {
  private readonly under = new Map<string, number>();

  /** Notes that a request begins. */
  begin(request: Pick<RestRequest, 'method' | 'url' | 'headers'>): Flight {
    const key = writtenItem(request);
    if (key === undefined) return onGround;
    const before = this.under.get(key) ?? 0;
    this.under.set(key, before + 1);
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      const left = (this.under.get(key) ?? 1) - 1;
      if (left > 0) this.under.set(key, left);
      else this.under.delete(key);
    };
    return { isOverlapping: before > 0, isLong: true, end };
  }
}
