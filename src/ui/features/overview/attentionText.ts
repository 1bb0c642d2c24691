import type { NeedsAttention } from '../../../application/needsAttention';
import type { AttentionReason } from '../../../domain/attention';
import { formatReference, joinReferences } from '../../../domain/reference';
import { shortText } from '../../shared/shortText';
import type { Strings } from '../../strings/en';

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** One reason in words: "31 days late". */
export function reasonText(reason: AttentionReason, strings: Strings): string {
  const words = strings.overview.attention;
  switch (reason.kind) {
    case 'overdue':
      return words.reasons.overdue(reason.daysLate);
    case 'to-confirm':
      return words.reasons.toConfirm(reason.days);
    case 'response-late':
      return words.reasons.responseLate(reason.daysLate, reason.parts);
    case 'moved':
      return words.reasons.moved(reason.days, reason.times);
    case 'silent':
      return reason.isEver ? words.reasons.neverUpdated(reason.days) : words.reasons.lastUpdate(reason.days ?? 0);
    case 'paused':
      return words.reasons.paused(reason.days);
    default:
      return words.plainReasons[reason.kind];
  }
}

/** What the owner's name beside it says already. */
const saidByOwner: readonly AttentionReason['kind'][] = ['nobody', 'vacant'];

/** Why something needs somebody: the most urgent reason by itself, and the others joined, but for what stands beside the owner's name. */
export function reasonsText({ reasons }: NeedsAttention, strings: Strings): { readonly first: string; readonly others: string } {
  const [first, ...others] = reasons;
  const told = others.filter(({ kind }) => !saidByOwner.includes(kind));
  return { first: capital(reasonText(first, strings)), others: told.map((reason) => reasonText(reason, strings)).join(', ') };
}

/** What something is called that needs somebody. */
export function attentionName(one: NeedsAttention, strings: Strings): string {
  const words = strings.overview.attention;
  if (one.kind === 'action') return shortText(one.action.record.value.text);
  if (one.kind === 'review') return words.response(one.review.title);
  return shortText(one.part.text) || words.recommendation(formatReference(one.part));
}

/** What an action or a part belongs to: "7 (i), 13". */
export function attentionReference(one: NeedsAttention): string {
  if (one.kind === 'action') return joinReferences(one.action.serves);
  return one.kind === 'part' ? formatReference(one.part) : '';
}
