import { encodeBatch, readBatch, type BatchPart, type LineEnd } from './batchText';
import { rawRequest, type Ask, type Reply, type Sender } from './request';
import { makeScratchList, type ListSettings, type ScratchList } from './scratchList';
import { demandScratch, type Scratch } from './scratchOnly';

/** What only a site on this machine can do. */
export interface Lab {
  /** Rows above which a list refuses expensive queries. */
  readonly threshold: number;
  /** Moves the site's clock on. */
  advance(seconds: number): void;
  /** Asks as another person: a member (may edit), a reader, or somebody who may not open the site. */
  sendAs(person: 'member' | 'reader' | 'stranger', ask: Ask): Promise<Reply>;
}

/** What a behaviour asks a site with. */
export interface Probe {
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  send(ask: Ask): Promise<Reply>;
  /** Sends requests in one batch: the reading ones alone, neighbouring writes in one changeset, as PnPjs does. */
  batch(asks: readonly Ask[], lineEnd?: LineEnd): Promise<{ readonly reply: Reply; readonly parts: readonly BatchPart[] }>;
  /** Makes a list of its own, with columns by their XML; it is deleted at the end. */
  scratchList(fields?: readonly string[], settings?: ListSettings): Promise<ScratchList>;
  /** Ends the behaviour without a result. */
  skip(reason: string): never;
  readonly lab: Lab | undefined;
}

/** A behaviour that could not be tried here. */
export class Skipped extends Error {}

/** How a probe reaches its site. */
export interface ProbeOptions {
  readonly siteUrl: string;
  readonly sender: Sender;
  /** The beginning of the names of scratch lists. */
  readonly prefix: string;
  /** Senders of other people and the clock, on this machine alone. */
  readonly lab?: { readonly threshold: number; advance(seconds: number): void; senderOf(person: string): Sender };
}

/** A probe, and what is to be done after the last behaviour. */
export interface OpenProbe extends Probe {
  /** Deletes the scratch lists. Throws when one cannot be deleted, naming it. */
  close(): Promise<void>;
}

/** Digests last 30 minutes; a minute less is safe. */
const digestMilliseconds = 29 * 60 * 1000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One person's way to a site: adds a digest to what writes. */
class Line {
  private digest: { readonly value: string; readonly until: number } | undefined;

  constructor(private readonly siteUrl: string, private readonly sender: Sender) {}

  async send(ask: Ask): Promise<Reply> {
    const raw = rawRequest(this.siteUrl, ask);
    const needsDigest = raw.method !== 'GET' && !/\/_api\/contextinfo$/i.test(raw.url) && !('X-RequestDigest' in (ask.headers ?? {}));
    const headers = needsDigest ? { ...raw.headers, 'X-RequestDigest': await this.currentDigest() } : raw.headers;
    const answer = await this.sender({ ...raw, headers });
    return { ...answer, json: parsed(answer.text), of: `${ask.method ?? 'GET'} ${ask.path}` };
  }

  forgetDigest(): void {
    this.digest = undefined;
  }

  private async currentDigest(): Promise<string> {
    if (this.digest && this.digest.until > Date.now()) return this.digest.value;
    const reply = await this.send({ method: 'POST', path: 'contextinfo' });
    const value = (reply.json as { FormDigestValue?: string } | undefined)?.FormDigestValue;
    // Somebody without access gets no digest: their request goes without one and is refused for that.
    if (reply.status !== 200 || value === undefined) return 'none';
    this.digest = { value, until: Date.now() + digestMilliseconds };
    return value;
  }
}

function labOf(options: ProbeOptions, own: Line, guard: (ask: Ask) => void): Lab | undefined {
  const { lab, siteUrl } = options;
  if (!lab) return undefined;
  const lines = new Map<string, Line>();
  return {
    threshold: lab.threshold,
    advance(seconds) {
      lab.advance(seconds);
      for (const line of [own, ...lines.values()]) line.forgetDigest();
    },
    sendAs(person, ask) {
      guard(ask);
      const line = lines.get(person) ?? new Line(siteUrl, lab.senderOf(person));
      lines.set(person, line);
      return line.send(ask);
    },
  };
}

/** Opens a way to a site that can write to nothing but the scratch lists that it makes. */
export function openProbe(options: ProbeOptions): OpenProbe {
  const { siteUrl, sender, prefix } = options;
  const line = new Line(siteUrl, sender);
  const scratch: Scratch = { prefix, siteUrl, lists: [], recycled: [] };
  const guard = (ask: Ask): void => demandScratch(scratch, ask);
  const send = async (ask: Ask): Promise<Reply> => {
    guard(ask);
    const reply = await line.send(ask);
    const { value } = (typeof reply.json === 'object' && reply.json !== null ? reply.json : {}) as { value?: unknown };
    if (/\/recycle(\(\))?$/i.test(ask.path) && typeof value === 'string') scratch.recycled.push(value);
    return reply;
  };
  return {
    siteUrl, send,
    lab: labOf(options, line, guard),
    skip(reason) {
      throw new Skipped(reason);
    },
    async batch(asks, lineEnd = '\n') {
      asks.forEach(guard);
      const { body, contentType } = encodeBatch(asks.map((ask) => rawRequest(siteUrl, ask)), lineEnd);
      const reply = await line.send({ method: 'POST', path: '$batch', headers: { 'Content-Type': contentType }, body });
      return { reply, parts: reply.status === 200 ? readBatch(reply) : [] };
    },
    scratchList: (fields = [], settings = {}) => makeScratchList({ send, scratch }, fields, settings),
    async close() {
      for (const { id, title } of [...scratch.lists].reverse()) {
        const reply = await line.send({ method: 'DELETE', path: `web/lists(guid'${id}')`, headers: { 'If-Match': '*' } });
        if (reply.status !== 200 && reply.status !== 404) throw new Error(`The scratch list '${title}' could not be deleted (${reply.status}): delete it by hand.`);
      }
      scratch.lists.length = 0;
    },
  };
}
