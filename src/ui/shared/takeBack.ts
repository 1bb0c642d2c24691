import type { OutboxItem } from '../../application/outbox/outboxState';
import { canUndo } from '../../application/outbox/outboxState';
import type { Product } from '../../application/product';
import { giveDraft } from './draftKeeper';
import { decisionDraftName, formOfDecision, isDecisionTyped, isKeptDecision, joinedDecisions, type KeptDecision } from './decision/decisionDraft';
import { formOf, isKeptForm, joinedForms, progressDraftName, type KeptForm } from './formDraft';
import { importDraftName, type ImportDraft } from './importDraft';

type Means = Pick<Product, 'outbox' | 'drafts'>;

/** Puts what an entry says back where it was written: progress and decisions into their forms, a paper before its person. */
async function giveBack({ entry: { key, intent } }: OutboxItem, { drafts }: Means, at: string): Promise<void> {
  if (intent.kind === 'progress') {
    const value: KeptForm = { form: formOf(intent.progress), clientKey: key };
    const join = (before: unknown): KeptForm => (isKeptForm(before) ? { ...value, form: joinedForms(value.form, before.form) } : value);
    await giveDraft(drafts, progressDraftName(intent.action.value.id), { value, at }, join);
  }
  // What was recorded with one press, without a word, has nothing to give back.
  if (intent.kind === 'decide' && isDecisionTyped(intent.decision)) {
    const value: KeptDecision = { form: formOfDecision(intent.decision), clientKey: key };
    const join = (before: unknown): KeptDecision => (isKeptDecision(before) ? { ...value, form: joinedDecisions(value.form, before.form) } : value);
    await giveDraft(drafts, decisionDraftName(intent.decision), { value, at }, join);
  }
  if (intent.kind === 'import') {
    const value: ImportDraft = { fileName: intent.plan.review.title, paperKey: intent.paperKey, plan: intent.plan };
    await giveDraft(drafts, importDraftName, { value, at });
  }
}

/**
 * Takes back what is not saved yet; its words go back to where they were written, before they leave the outbox.
 * @returns whether it could still be taken back
 * @throws Error when the browser has no room to keep the words; they are in the outbox still
 */
export async function takeBack(item: OutboxItem, means: Means): Promise<boolean> {
  if (!canUndo(item)) return false;
  await giveBack(item, means, new Date().toISOString());
  return (await means.outbox.undo(item.entry.key)) !== undefined;
}
