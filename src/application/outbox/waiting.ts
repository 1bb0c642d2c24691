import { withFields, type EditableFields, type EditableKind, type EditableRecords } from '../../domain/editable';
import type { ScrutinyDecision } from '../../domain/records';
import type { Rows, Versioned } from '../../domain/versioned';
import { waitingId } from '../../domain/waitingId';
import { isInScope } from '../inScope';
import type { TrackerSnapshot } from '../ports/trackerReader';
import type { EditIntent } from './entry';
import { withCreated } from '../snapshotChanges';
import type { OutboxItem } from './outboxState';
import type { SavedCreate } from './saved';

/** Edits that their person counts on, oldest first. What clashes is open: it is no more theirs than the other's. */
function editsOf(items: readonly OutboxItem[]): readonly EditIntent[] {
  return items.flatMap(({ entry, phase }) => (entry.intent.kind === 'edit' && phase.name !== 'clash' ? [entry.intent] : []));
}

/**
 * A record with one's own edits over it that are not saved yet: what the person believes to be there. The version stays: a further
 * edit that starts from here finds its own earlier one, and does not clash with it.
 */
export function withWaiting<K extends EditableKind>(kind: K, record: Versioned<EditableRecords[K]>, items: readonly OutboxItem[]): Versioned<EditableRecords[K]> {
  const own = editsOf(items).filter((edit) => edit.record === kind && edit.id === record.value.id);
  if (own.length === 0) return record;
  const value = own.reduce((before, { changes }) => withFields<K>(before, changes as Partial<EditableFields[K]>), record.value);
  return { ...record, value };
}

function rowsWithWaiting<K extends EditableKind>(kind: K, rows: Rows<EditableRecords[K]>, items: readonly OutboxItem[]): Rows<EditableRecords[K]> {
  const records = rows.records.map((record) => withWaiting(kind, record, items));
  return records.every((record, index) => record === rows.records[index]) ? rows : { ...rows, records };
}

/** Decisions that wait, as they will be; their ids say that they wait. One that was refused decides nothing. */
function waitingDecisions(items: readonly OutboxItem[], snapshot: TrackerSnapshot): readonly Versioned<ScrutinyDecision>[] {
  return items.flatMap(({ entry: { key, intent, queuedAt }, phase }) => {
    if (intent.kind !== 'decide' || phase.name === 'refused' || !isInScope(snapshot, intent.decision.reviewId)) return [];
    return { value: { ...intent.decision, id: waitingId(key), at: queuedAt }, version: '' };
  });
}

/** Records that wait to be made, as they will be; their ids say that they wait. */
function withWaitingCreated(snapshot: TrackerSnapshot, items: readonly OutboxItem[]): TrackerSnapshot {
  return items.reduce((before, { entry: { key, intent }, phase }) => {
    if (intent.kind !== 'create' || phase.name === 'refused') return before;
    const stored = { value: { ...intent.value, id: waitingId(key) }, version: '' };
    return withCreated(before, { record: intent.record, stored } as SavedCreate);
  }, snapshot);
}

/** Whether an entry shows in the snapshot before it is saved. */
export function showsInSnapshot({ entry: { intent } }: OutboxItem): boolean {
  return intent.kind === 'edit' || intent.kind === 'decide' || intent.kind === 'create';
}

/** A snapshot with one's own changes over it that are not saved yet; the very same one while there are none. What is new has an id below zero (`isWaitingId`). */
export function snapshotWithWaiting(read: TrackerSnapshot, items: readonly OutboxItem[]): TrackerSnapshot {
  const decided = waitingDecisions(items, read);
  const withDecisions = decided.length === 0 ? read : { ...read, decisions: { ...read.decisions, records: [...read.decisions.records, ...decided] } };
  const snapshot = withWaitingCreated(withDecisions, items);
  const edits = items.filter(({ entry }) => entry.intent.kind === 'edit');
  if (edits.length === 0) return snapshot;
  const reviews = rowsWithWaiting('review', snapshot.reviews, edits);
  const parts = rowsWithWaiting('part', snapshot.parts, edits);
  const actions = rowsWithWaiting('action', snapshot.actions, edits);
  const owners = rowsWithWaiting('owner', snapshot.owners, edits);
  const isSame = reviews === snapshot.reviews && parts === snapshot.parts && actions === snapshot.actions && owners === snapshot.owners;
  return isSame ? snapshot : { ...snapshot, reviews, parts, actions, owners };
}
