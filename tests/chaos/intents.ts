import type { EditIntent, EditOf, ProgressIntent } from '../../src/application/outbox/entry';
import type { TrackerSnapshot } from '../../src/application/ports/trackerReader';
import { fieldsOf, type EditableFields, type EditableKind, type EditableRecords } from '../../src/domain/editable';
import { changedFields, type FieldValue } from '../../src/domain/merge';
import type { CalendarDate } from '../../src/domain/calendarDate';
import { decisions } from '../../src/domain/decision';
import type { ActionStatus, Health } from '../../src/domain/records';
import type { Versioned } from '../../src/domain/versioned';
import type { SeededRandom } from '../site/rest/faults/seededRandom';

const statuses: readonly ActionStatus[] = ['not-started', 'in-progress', 'in-progress', 'paused', 'complete', 'cancelled'];
const healths: readonly (Health | undefined)[] = [undefined, 'on-track', 'at-risk', 'off-track'];

function someDay(random: SeededRandom): CalendarDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${random.whole(2026, 2028)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}` as CalendarDate;
}

/** Progress on one of the actions that are shown; undefined when none is. @param mark words that nobody else writes */
export function someProgress(snapshot: TrackerSnapshot, random: SeededRandom, mark: string): ProgressIntent | undefined {
  if (snapshot.actions.records.length === 0) return undefined;
  const action = random.oneOf(snapshot.actions.records);
  const health = random.oneOf(healths);
  const newDueOn = random.happens(0.3) ? someDay(random) : undefined;
  const dateChange = newDueOn !== undefined && newDueOn !== action.value.dueOn ? { dateChange: { newDueOn, reason: `because ${mark}` } } : {};
  return { kind: 'progress', action, progress: { status: random.oneOf(statuses), words: mark, ...(health && { health }), ...dateChange } };
}

/** The fields that hold words, each of which a mark makes one of a kind. */
const wordFields = {
  review: ['title', 'committee'],
  part: ['theme', 'text', 'response'],
  action: ['label', 'text', 'successCriteria'],
  owner: ['title', 'organisation'],
} as const satisfies { readonly [K in EditableKind]: readonly (keyof EditableFields[K])[] };

function otherField(kind: EditableKind, snapshot: TrackerSnapshot, random: SeededRandom): Readonly<Record<string, FieldValue>> {
  if (kind === 'review') return { [random.oneOf(['reportedOn', 'respondedOn'])]: random.happens(0.2) ? null : someDay(random) };
  if (kind === 'part') return random.happens(0.5) ? { decision: random.oneOf(decisions) } : { respondedOn: someDay(random) };
  const owners = snapshot.owners.records.map(({ value }) => value.id);
  return random.happens(0.5) ? { leadOwnerId: random.oneOf([null, ...owners]) } : { otherOwnerIds: owners.filter(() => random.happens(0.3)) };
}

function editOf<K extends EditableKind>(kind: K, record: Versioned<EditableRecords[K]>, edited: Readonly<Record<string, FieldValue>>): EditOf<K> {
  const base = fieldsOf(kind, record.value);
  const changes = changedFields(base, { ...base, ...edited });
  return { kind: 'edit', record: kind, id: record.value.id, name: `${kind} ${record.value.id}`, version: record.version, base, changes };
}

/** An edit of one of the records that are shown; undefined when none is. @param mark words that nobody else writes */
export function someEdit(snapshot: TrackerSnapshot, random: SeededRandom, mark: string): EditIntent | undefined {
  const { actions, parts, reviews } = snapshot;
  if (actions.records.length === 0 || parts.records.length === 0 || reviews.records.length === 0) return undefined;
  const kind = random.oneOf(['review', 'part', 'part', 'action', 'action'] as const);
  const words: readonly string[] = wordFields[kind].filter(() => random.happens(0.5));
  const chosen = words.length === 0 ? [random.oneOf<string>(wordFields[kind])] : words;
  const edited = { ...Object.fromEntries(chosen.map((field) => [field, `${field} ${mark}`])), ...(random.happens(0.4) ? otherField(kind, snapshot, random) : {}) };
  if (kind === 'review') return editOf(kind, random.oneOf(reviews.records), edited);
  return kind === 'part' ? editOf(kind, random.oneOf(parts.records), edited) : editOf(kind, random.oneOf(actions.records), edited);
}
