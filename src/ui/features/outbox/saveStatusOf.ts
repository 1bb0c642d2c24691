import type { OutboxItem, OutboxState } from '../../../application/outbox/outboxState';
import type { Pause } from '../../../application/outbox/pause';
import type { Strings } from '../../strings/en';

/** How saving stands, in one line. */
export type SaveStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'importing'; readonly title: string; readonly done: number; readonly total: number }
  | { readonly kind: 'held'; readonly count: number; readonly until: number }
  | { readonly kind: 'needs-you'; readonly count: number; readonly others: number }
  | { readonly kind: 'not-kept'; readonly count: number }
  | { readonly kind: 'paused'; readonly count: number; readonly pause: Pause };

function needsPerson({ phase }: OutboxItem): boolean {
  return phase.name === 'clash' || phase.name === 'refused';
}

function activity(items: readonly OutboxItem[]): SaveStatus {
  for (const { entry, phase } of items) {
    if (phase.name !== 'sending' || !phase.progress || entry.intent.kind !== 'import') continue;
    return { kind: 'importing', title: entry.intent.plan.review.title, ...phase.progress };
  }
  return { kind: 'saving' };
}

/** How saving stands; undefined when SharePoint has everything. */
export function saveStatusOf({ items, pause }: OutboxState): SaveStatus | undefined {
  if (items.length === 0) return undefined;
  const asking = items.filter(needsPerson).length;
  const waiting = items.length - asking;
  const isSending = items.some(({ phase }) => phase.name === 'sending');
  if (!isSending && items.some(({ isKept }) => !isKept)) return { kind: 'not-kept', count: items.length };
  if (asking > 0) return { kind: 'needs-you', count: asking, others: waiting };
  const held = items.flatMap(({ entry }) => entry.heldUntil ?? []);
  if (!isSending && held.length > 0 && held.length === waiting) return { kind: 'held', count: held.length, until: Math.max(...held) };
  return pause && !isSending ? { kind: 'paused', count: waiting, pause } : activity(items);
}

/** Whether it passes by itself in a moment, so that it need not be said at once. */
export function isActive(status: SaveStatus | undefined): boolean {
  return status?.kind === 'saving' || status?.kind === 'importing';
}

/** The line that is shown. @param now milliseconds since 1970 */
export function statusText(status: SaveStatus, now: number, { outbox }: Strings): string {
  const words = outbox.status;
  if (status.kind === 'saving') return words.saving;
  if (status.kind === 'importing') return words.importing(status.title, status.done, status.total);
  if (status.kind === 'held') return words.held(status.count, Math.max(1, Math.ceil((status.until - now) / 1000)));
  if (status.kind === 'needs-you') return words.needsYou(status.count, status.others);
  if (status.kind === 'not-kept') return words.notKept(status.count);
  const { pause, count } = status;
  const left = Math.max(0, Math.ceil((pause.until - now) / 1000));
  if (pause.reason === 'offline') return words.offline(count);
  if (pause.reason === 'signed-out') return words.signedOut(count);
  return pause.reason === 'busy' ? words.busy(left) : words.failed(left);
}

/** What is read out: the state, without anything that counts. */
export function statusSaid(status: SaveStatus, strings: Strings): string {
  const { said } = strings.outbox;
  if (status.kind === 'saving') return said.saving;
  if (status.kind === 'importing') return said.importing(status.title);
  if (status.kind === 'held') return said.held(status.count);
  if (status.kind !== 'paused' || status.pause.reason === 'offline' || status.pause.reason === 'signed-out') return statusText(status, 0, strings);
  return status.pause.reason === 'busy' ? said.busy : said.failed;
}
