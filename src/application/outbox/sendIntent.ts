import type { EditableKind } from '../../domain/editable';
import { addProgress } from '../addProgress';
import { createRecord } from '../createRecord';
import { handOver } from '../handOver';
import { importPaper, type ImportProgress, type ImportServices } from '../importPaper';
import { recordDecision } from '../recordDecision';
import { saveEdit, type Clashing, type EditServices } from '../saveEdit';
import type { Services } from '../services';
import type { EditOf, OutboxEntry } from './entry';
import type { Saved, SavedCreate, SavedEdit } from './saved';

/** What sending needs from outside. */
export type SendServices = ImportServices & EditServices & Pick<Services, 'updates' | 'actions' | 'decisions'>;

/** Told while an entry is being sent. */
export interface SendNews {
  /** Some of it is known to be written. */
  onWritten(): void;
  onProgress(progress: ImportProgress): void;
}

/** How sending ended: SharePoint has it, or somebody has to choose. */
export type SendResult = { readonly isSaved: true; readonly saved: Saved } | ({ readonly isSaved: false } & Clashing);

async function sendEdit<K extends EditableKind>(services: EditServices, edit: EditOf<K>, news: SendNews): Promise<SendResult> {
  const result = await saveEdit(services, edit, news.onWritten);
  if (!result.isSaved) return result;
  return { isSaved: true, saved: { kind: 'edit', record: edit.record, stored: result.stored } as SavedEdit };
}

/**
 * Writes what an entry says, or finishes what an earlier try began.
 * @throws StoreError what was written before it stays; the same entry can be sent again.
 */
export async function sendIntent(services: SendServices, entry: OutboxEntry, news: SendNews): Promise<SendResult> {
  const { key, intent, mayBeWritten } = entry;
  if (intent.kind === 'edit') return sendEdit<EditableKind>(services, intent as EditOf<EditableKind>, news);
  if (intent.kind === 'import') {
    const request = { plan: intent.plan, paperKey: intent.paperKey, mayExist: mayBeWritten };
    const reviewId = await importPaper(services, request, (progress) => {
      if (progress.done > 0) news.onWritten();
      news.onProgress(progress);
    });
    return { isSaved: true, saved: { kind: 'import', reviewId } };
  }
  const adding = { clientKey: key, mayExist: mayBeWritten, onWritten: news.onWritten };
  if (intent.kind === 'handover') {
    const handover = { ownerId: intent.ownerId, holderId: intent.holder?.userId ?? null };
    return { isSaved: true, saved: { kind: 'handover', ...(await handOver(services, handover, news)) } };
  }
  if (intent.kind === 'create') {
    const stored = await createRecord(services, intent.record, intent.value, adding);
    return { isSaved: true, saved: { kind: 'create', record: intent.record, stored } as SavedCreate };
  }
  if (intent.kind === 'decide') return { isSaved: true, saved: { kind: 'decide', stored: await recordDecision(services, intent.decision, adding) } };
  return { isSaved: true, saved: { kind: 'progress', added: await addProgress(services, intent.action, intent.progress, adding) } };
}
