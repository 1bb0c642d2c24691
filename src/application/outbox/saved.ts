import type { EditableKind, EditableRecords } from '../../domain/editable';
import type { ScrutinyDecision } from '../../domain/records';
import type { Versioned } from '../../domain/versioned';
import type { AddedProgress } from '../addProgress';
import type { HandedOver } from '../handOver';

/** An edited record as it is kept now. */
export type SavedEdit = { readonly [K in EditableKind]: { readonly kind: 'edit'; readonly record: K; readonly stored: Versioned<EditableRecords[K]> } }[EditableKind];

/** A record that was made, as it is kept. */
export type SavedCreate = { readonly [K in EditableKind]: { readonly kind: 'create'; readonly record: K; readonly stored: Versioned<EditableRecords[K]> } }[EditableKind];

/** What SharePoint has taken. */
export type Saved =
  | { readonly kind: 'progress'; readonly added: AddedProgress }
  | SavedEdit
  | SavedCreate
  | ({ readonly kind: 'handover' } & HandedOver)
  | { readonly kind: 'decide'; readonly stored: Versioned<ScrutinyDecision> }
  | { readonly kind: 'import'; readonly reviewId: number };
