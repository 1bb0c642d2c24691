import type { NewDecision } from '../../domain/checkDecision';
import type { EditableFields, EditableKind, EditableRecords } from '../../domain/editable';
import type { ImportPlan } from '../../domain/paper/importPlan';
import type { Action } from '../../domain/records';
import type { Versioned } from '../../domain/versioned';
import type { NewProgress } from '../addProgress';

/** Progress that somebody wants to add. */
export interface ProgressIntent {
  readonly kind: 'progress';
  /** The action as its person saw it. */
  readonly action: Versioned<Action>;
  readonly progress: NewProgress;
}

/** A change that somebody wants to make to one kind of record. */
export interface EditOf<K extends EditableKind> {
  readonly kind: 'edit';
  readonly record: K;
  readonly id: number;
  /** What the record is called, for the person: "2 (i)". */
  readonly name: string;
  /** The version (ETag) that the person read. */
  readonly version: string;
  /** All fields as the person read them. */
  readonly base: EditableFields[K];
  /** Only the fields that the person changed. */
  readonly changes: Partial<EditableFields[K]>;
}

/** A change that somebody wants to make to a record. */
export type EditIntent = { readonly [K in EditableKind]: EditOf<K> }[EditableKind];

/** A paper that somebody wants to import, as they checked and edited it. */
export interface ImportIntent {
  readonly kind: 'import';
  readonly plan: ImportPlan;
  /** Names the paper by its content. */
  readonly paperKey: string;
}

/** A decision that an officer wants to record. */
export interface DecideIntent {
  readonly kind: 'decide';
  readonly decision: NewDecision;
  /** What the action or part is called, for the person: "2 (i)". */
  readonly name: string;
}

/** A record of one kind that somebody wants to make. */
export interface CreateOf<K extends EditableKind> {
  readonly kind: 'create';
  readonly record: K;
  readonly value: Omit<EditableRecords[K], 'id'>;
  /** What it is called, for the person. */
  readonly name: string;
}

/** A record that somebody wants to make. */
export type CreateIntent = { readonly [K in EditableKind]: CreateOf<K> }[EditableKind];

/** A post that gets another holder from now on, or none. */
export interface HandoverIntent {
  readonly kind: 'handover';
  readonly ownerId: number;
  /** What the post is called, for the person. */
  readonly name: string;
  readonly holder: { readonly userId: number; readonly name: string } | null;
}

/** What a person wants to have written. */
export type Intent = ProgressIntent | EditIntent | ImportIntent | DecideIntent | CreateIntent | HandoverIntent;

/** Something to be written, as it is kept until SharePoint has it. Plain data. */
export interface OutboxEntry {
  /** GUID in lower case; the client key of what it creates. */
  readonly key: string;
  readonly intent: Intent;
  /** ISO 8601 in UTC. */
  readonly queuedAt: string;
  /** Whether some of it may be in SharePoint already: it is looked up before it is written again, and cannot be undone. */
  readonly mayBeWritten: boolean;
  /** Until when it is held back, so that its person can take it back; milliseconds since 1970. Absent once it may be sent. */
  readonly heldUntil?: number;
  /** Names what was done in one go, so that it can be taken back in one go. */
  readonly group?: string;
}

/** How something is added. */
export interface AddOptions {
  /** Milliseconds for which it is held back before it is sent: see `undoTime`. A reload, a hidden page and whatever else is done to the same record end it. */
  readonly holdFor?: number;
  /** Names what was done in one go. */
  readonly group?: string;
}

/** How long one-press answers, decisions and changes of many are held back, in milliseconds: time enough to see a slip. */
export const undoTime = 6_000;

/** An entry that is held back no more. */
export function released(entry: OutboxEntry): OutboxEntry {
  const { heldUntil: _held, ...rest } = entry;
  return rest;
}

/** What an entry writes to. Entries of one lane go in their order; one that needs a person holds up only its own lane. */
export function laneOf({ key, intent }: Pick<OutboxEntry, 'key' | 'intent'>): string {
  if (intent.kind === 'create') return `new:${key}`;
  if (intent.kind === 'handover') return `owner:${intent.ownerId}`;
  if (intent.kind === 'progress') return `action:${intent.action.value.id}`;
  if (intent.kind === 'decide') {
    const { actionId, partId } = intent.decision;
    return actionId === undefined ? `part:${partId ?? 0}` : `action:${actionId}`;
  }
  return intent.kind === 'edit' ? `${intent.record}:${intent.id}` : `import:${intent.paperKey}`;
}
