import { fieldsOf, withFields, type ActionFields, type EditableFields, type EditableKind, type EditableRecords } from '../domain/editable';
import { mergeChanges, type Clash, type Fields } from '../domain/merge';
import type { EditOf } from './outbox/entry';
import type { ActionChange, RecordEditor, Stored } from './ports/recordStores';
import type { Services } from './services';
import { StoreError } from './storeError';

/** Fields that two people changed differently, and the record as it is now. */
export interface Clashing<K extends EditableKind = EditableKind> {
  readonly clashes: readonly Clash<Fields>[];
  readonly theirs: Stored<EditableRecords[K]>;
}

/** How an edit ended: saved, or waiting for its person to choose. */
export type EditResult<K extends EditableKind> =
  | { readonly isSaved: true; readonly stored: { readonly value: EditableRecords[K]; readonly version: string } }
  | ({ readonly isSaved: false } & Clashing<K>);

/** What saving an edit needs from outside. */
export type EditServices = Pick<Services, 'reviews' | 'parts' | 'actions' | 'owners'>;

type Editor<K extends EditableKind> = RecordEditor<EditableRecords[K], Partial<EditableFields[K]>>;

/** Times that somebody else may come first before we give up for now. */
const raceTries = 5;

/** Whoever holds the lead's post is assigned the action, so that "assigned to me" stays true. */
async function withHolder({ owners }: EditServices, change: ActionChange): Promise<ActionChange> {
  if (change.leadOwnerId === undefined) return change;
  const lead = change.leadOwnerId === null ? undefined : (await owners.all()).records.find(({ value }) => value.id === change.leadOwnerId);
  return { ...change, assignedToId: lead?.value.holder?.userId ?? null };
}

function actionEditor(services: EditServices): RecordEditor<EditableRecords['action'], Partial<ActionFields>> {
  return {
    read: (id) => services.actions.read(id),
    change: async (id, version, change) => services.actions.change(id, version, await withHolder(services, change)),
  };
}

function editorOf<K extends EditableKind>(services: EditServices, kind: K): Editor<K> {
  const editors: { readonly [E in EditableKind]: Editor<E> } = { review: services.reviews, part: services.parts, action: actionEditor(services), owner: services.owners };
  return editors[kind];
}

/**
 * Saves an edit. When somebody else wrote the record since it was read, fields that do not clash are merged and saved; where some
 * clash, nothing is written and the person has to choose. A repeated call after an unknown outcome finds its own values and is done.
 * @param onWritten called once it is known to be written, though it may not be read again yet
 * @throws StoreError kind `conflict` when others kept coming first; nothing is written then
 */
export async function saveEdit<K extends EditableKind>(services: EditServices, edit: EditOf<K>, onWritten: () => void = () => undefined): Promise<EditResult<K>> {
  const editor = editorOf(services, edit.record);
  let version = edit.version;
  let changes = edit.changes;
  let record: EditableRecords[K] | undefined;
  // Whoever takes theirs has nothing left to write.
  if (Object.keys(changes).length === 0) return { isSaved: true, stored: await editor.read(edit.id) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const next = await editor.change(edit.id, version, changes);
      onWritten();
      if (!record) return { isSaved: true, stored: await editor.read(edit.id) };
      return { isSaved: true, stored: { value: withFields<K>(record, changes), version: next } };
    } catch (error) {
      const isConflict = error instanceof StoreError && error.kind === 'conflict';
      if (!isConflict || attempt === raceTries) throw error;
    }
    const theirs = await editor.read(edit.id);
    const merged = mergeChanges<EditableFields[K]>(edit.base, edit.changes, fieldsOf(edit.record, theirs.value));
    if (merged.clashes.length > 0) return { isSaved: false, clashes: merged.clashes as readonly Clash<Fields>[], theirs };
    if (Object.keys(merged.changes).length === 0) return { isSaved: true, stored: theirs };
    ({ version } = theirs);
    ({ changes } = merged);
    record = theirs.value;
  }
}
