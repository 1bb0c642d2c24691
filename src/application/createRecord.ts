import type { EditableKind, EditableRecords } from '../domain/editable';
import type { Action } from '../domain/records';
import type { Versioned } from '../domain/versioned';
import type { RecordCreator, RecordEditor } from './ports/recordStores';
import type { Services } from './services';

/** What making a record needs from outside. */
export type CreateServices = Pick<Services, 'reviews' | 'parts' | 'actions' | 'owners'>;

/** How a record is made. */
export interface CreatingRecord {
  /** The same on every try: a repeated call makes nothing twice. */
  readonly clientKey: string;
  /** Whether an earlier try may have made it. */
  readonly mayExist: boolean;
  /** Called once the record is known to be there, though it may not be read again yet. */
  readonly onWritten?: () => void;
}

type Store<K extends EditableKind> = RecordCreator<EditableRecords[K]> & Pick<RecordEditor<EditableRecords[K], never>, 'read'>;

/** Whoever holds the lead's post is assigned the action. */
async function withHolder({ owners }: CreateServices, action: Omit<Action, 'id'>): Promise<Omit<Action, 'id'>> {
  if (action.leadOwnerId === undefined) return action;
  const lead = (await owners.all()).records.find(({ value }) => value.id === action.leadOwnerId);
  return lead?.value.holder ? { ...action, assignedToId: lead.value.holder.userId } : action;
}

/**
 * Makes a record and reads what SharePoint made of it.
 * @throws StoreError kind `duplicate` for a post whose title is taken; what was written before stays, and the same key finds it again
 */
export async function createRecord<K extends EditableKind>(
  services: CreateServices,
  kind: K,
  value: Omit<EditableRecords[K], 'id'>,
  { clientKey, mayExist, onWritten }: CreatingRecord,
): Promise<Versioned<EditableRecords[K]>> {
  const stores: { readonly [E in EditableKind]: Store<E> } = { review: services.reviews, part: services.parts, action: services.actions, owner: services.owners };
  const store = stores[kind] as Store<K>;
  const whole = kind === 'action' ? ((await withHolder(services, value as Omit<Action, 'id'>)) as typeof value) : value;
  const [saved] = await store.createMany([{ clientKey, value: whole }], mayExist);
  onWritten?.();
  return store.read(saved?.id ?? 0);
}
