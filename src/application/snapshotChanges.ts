import type { EditableKind } from '../domain/editable';
import type { ScrutinyDecision } from '../domain/records';
import type { Rows, Versioned } from '../domain/versioned';
import { isInScope } from './inScope';
import type { Saved, SavedCreate, SavedEdit } from './outbox/saved';
import type { TrackerSnapshot } from './ports/trackerReader';

type Kept = 'reviews' | 'parts' | 'actions' | 'owners' | 'decisions';

const kept: readonly Kept[] = ['reviews', 'parts', 'actions', 'owners', 'decisions'];

interface Identified {
  readonly id: number;
}

function replaced<T extends Identified>(rows: Rows<T>, stored: Versioned<T>): Rows<T> {
  const records = rows.records.map((record) => (record.value.id === stored.value.id ? stored : record));
  return { ...rows, records };
}

function withRecord<T extends Identified>(rows: Rows<T>, stored: Versioned<T>, isNewestFirst = false): Rows<T> {
  const isThere = rows.records.some((record) => record.value.id === stored.value.id);
  if (isThere) return replaced(rows, stored);
  return { ...rows, records: isNewestFirst ? [stored, ...rows.records] : [...rows.records, stored] };
}

/** Where the records of a kind stand in a snapshot. */
const rowsOfKind: Readonly<Record<EditableKind, { readonly field: Exclude<Kept, 'decisions'>; readonly isNewestFirst: boolean }>> = {
  review: { field: 'reviews', isNewestFirst: true },
  part: { field: 'parts', isNewestFirst: false },
  action: { field: 'actions', isNewestFirst: false },
  owner: { field: 'owners', isNewestFirst: false },
};

function withDecision(snapshot: TrackerSnapshot, stored: Versioned<ScrutinyDecision>): TrackerSnapshot {
  // A decision that waited may be about a review that is not shown any more.
  if (!isInScope(snapshot, stored.value.reviewId)) return snapshot;
  return { ...snapshot, decisions: withRecord(snapshot.decisions, stored) };
}

/** A snapshot with a record more; the same one where it belongs to a review that is not shown. */
export function withCreated(snapshot: TrackerSnapshot, { record, stored }: Pick<SavedCreate, 'record' | 'stored'>): TrackerSnapshot {
  const { value } = stored;
  if ('reviewId' in value && !isInScope(snapshot, value.reviewId)) return snapshot;
  const { field, isNewestFirst } = rowsOfKind[record];
  const rows = snapshot[field] as Rows<Identified>;
  return { ...snapshot, [field]: withRecord<Identified>(rows, stored, isNewestFirst) };
}

function withEdited(snapshot: TrackerSnapshot, { record, stored }: SavedEdit): TrackerSnapshot {
  const { field } = rowsOfKind[record];
  return { ...snapshot, [field]: replaced<Identified>(snapshot[field] as Rows<Identified>, stored) };
}

/** A snapshot with what has just been saved. */
export function withSaved(snapshot: TrackerSnapshot, saved: Saved): TrackerSnapshot {
  switch (saved.kind) {
    case 'progress':
      return { ...snapshot, actions: replaced(snapshot.actions, saved.added.action) };
    case 'decide':
      return withDecision(snapshot, saved.stored);
    case 'create':
      return withCreated(snapshot, saved);
    case 'handover': {
      const before = { ...snapshot, owners: replaced(snapshot.owners, saved.owner) };
      const known = new Map(saved.actions.map((action) => [action.value.id, action]));
      return { ...before, actions: { ...before.actions, records: before.actions.records.map((record) => known.get(record.value.id) ?? record) } };
    }
    case 'edit':
      return withEdited(snapshot, saved);
    default:
      return snapshot;
  }
}

/** Rows read anew, with the very same objects for what has not changed; the very same rows when nothing has. */
function sharedRows<T extends Identified>(before: Rows<T>, after: Rows<T>): Rows<T> {
  const known = new Map(before.records.map((record) => [record.value.id, record]));
  const records = after.records.map((record) => {
    const same = known.get(record.value.id);
    return same && same.version !== '' && same.version === record.version ? same : record;
  });
  const isSame = records.length === before.records.length && records.every((record, index) => record === before.records[index]);
  return isSame && JSON.stringify(before.badRows) === JSON.stringify(after.badRows) ? before : { ...after, records };
}

/** All but the records; where the change log stands is nothing to draw. */
function restOf(snapshot: TrackerSnapshot): string {
  const { reviews: _reviews, parts: _parts, actions: _actions, owners: _owners, decisions: _decisions, mark: _mark, ...rest } = snapshot;
  return JSON.stringify(rest);
}

/** A snapshot read anew that shares what has not changed with the one before, so that nothing of that is drawn again. */
export function withShared(before: TrackerSnapshot, after: TrackerSnapshot): TrackerSnapshot {
  const shared: TrackerSnapshot = {
    ...after,
    reviews: sharedRows(before.reviews, after.reviews),
    parts: sharedRows(before.parts, after.parts),
    actions: sharedRows(before.actions, after.actions),
    owners: sharedRows(before.owners, after.owners),
    decisions: sharedRows(before.decisions, after.decisions),
  };
  const isSame = kept.every((key) => shared[key] === before[key]) && restOf(before) === restOf(after);
  return isSame ? before : shared;
}
