import { withFields, type EditableFields, type EditableKind, type EditableRecords } from '../../domain/editable';
import type { Rows, Versioned } from '../../domain/versioned';
import type { TrackerSnapshot } from '../ports/trackerReader';
import type { EditIntent } from './entry';
import type { OutboxItem } from './outboxState';

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

/** A snapshot with one's own edits over it that are not saved yet; the very same one while there are none. */
export function snapshotWithWaiting(snapshot: TrackerSnapshot, items: readonly OutboxItem[]): TrackerSnapshot {
  const edits = items.filter(({ entry }) => entry.intent.kind === 'edit');
  if (edits.length === 0) return snapshot;
  const reviews = rowsWithWaiting('review', snapshot.reviews, edits);
  const parts = rowsWithWaiting('part', snapshot.parts, edits);
  const actions = rowsWithWaiting('action', snapshot.actions, edits);
  const isSame = reviews === snapshot.reviews && parts === snapshot.parts && actions === snapshot.actions;
  return isSame ? snapshot : { ...snapshot, reviews, parts, actions };
}
