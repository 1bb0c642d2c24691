import type { ImportIntent, Intent } from '../../../application/outbox/entry';
import type { OutboxItem, OutboxState } from '../../../application/outbox/outboxState';
import type { Part } from '../../../domain/records';
import { choiceOf } from '../../shared/progressChoices';
import { actionName } from '../../shared/recordName';
import type { Strings } from '../../strings/en';

/** What an entry is, in words: "Progress on 2 (i), “Work is completed”: complete". @param parts those that are known, to name an action by */
export function intentText({ entry: { intent }, phase }: OutboxItem, parts: readonly Part[], strings: Strings): string {
  const { what } = strings.outbox;
  if (intent.kind === 'import') {
    const { title } = intent.plan.review;
    const progress = phase.name === 'sending' ? phase.progress : undefined;
    return progress ? what.importProgress(title, progress.done, progress.total) : what.import(title);
  }
  if (intent.kind === 'progress') {
    const choice = choiceOf(intent.progress);
    const said = choice ? strings.action.form.choices[choice] : strings.action.history.status[intent.progress.status];
    return what.progress(actionName(intent.action.value, parts, strings), said);
  }
  if (intent.kind === 'decide') return what.decide(intent.name, strings.outbox.outcomes[intent.decision.outcome]);
  if (intent.kind === 'handover') return intent.holder ? what.handover(intent.name, intent.holder.name) : what.vacancy(intent.name);
  return (intent.kind === 'create' ? what.create : what.edit)[intent.record](intent.name);
}

/** How an entry stands, in words. */
export function standingText({ entry, phase }: OutboxItem, pause: OutboxState['pause'], strings: Strings): string {
  const { how } = strings.outbox;
  if (phase.name === 'waiting' && entry.heldUntil !== undefined) return how.held;
  return phase.name === 'waiting' && pause ? how.pause[pause.reason] : how[phase.name];
}

function valuesOf(intent: Exclude<Intent, ImportIntent>): readonly unknown[] {
  if (intent.kind === 'edit') return Object.values(intent.changes);
  if (intent.kind === 'create') return Object.values(intent.value);
  if (intent.kind === 'handover') return [intent.holder?.name];
  if (intent.kind === 'decide') return [intent.decision.words, intent.decision.meetingOn, intent.decision.minuteReference];
  const { words, dateChange, evidenceUrl } = intent.progress;
  return [words, dateChange?.newDueOn, dateChange?.reason, evidenceUrl];
}

/** What the person wrote, to be shown and copied; empty for a paper, which they have elsewhere. */
export function wordsOf(intent: Intent): string {
  if (intent.kind === 'import') return '';
  return valuesOf(intent).filter((value): value is string => typeof value === 'string' && value !== '').join('\n\n');
}
