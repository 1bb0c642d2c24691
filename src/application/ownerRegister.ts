import { naturalKey } from '../domain/naturalOrder';
import type { Owner } from '../domain/records';
import { foldText, searchWords } from '../domain/searchText';
import { openCounts } from './myActions';
import type { ActionView } from './trackerView';

/** A post and what it answers for. */
export interface OwnerEntry {
  readonly owner: Owner;
  /** Actions that are neither done nor closed, as lead or with others; of them those whose day has passed. */
  readonly open: number;
  readonly late: number;
  /** Nobody holds it, and there is no address to write to. */
  readonly isVacant: boolean;
}

/** Which posts are wanted. */
export interface OwnerSearch {
  /** Words that must all occur; empty for any. */
  readonly words: string;
  readonly isVacantOnly: boolean;
}

function byOwner(actions: readonly ActionView[]): ReadonlyMap<number, readonly ActionView[]> {
  const found = new Map<number, ActionView[]>();
  for (const action of actions) {
    const ids = new Set([...(action.lead ? [action.lead] : []), ...action.others].map(({ id }) => id));
    for (const id of ids) {
      const known = found.get(id);
      if (known) known.push(action);
      else found.set(id, [action]);
    }
  }
  return found;
}

/** The register of posts by name, each with how much it answers for. */
export function ownerRegister(owners: readonly Owner[], actions: readonly ActionView[]): readonly OwnerEntry[] {
  const own = byOwner(actions);
  return owners
    .map((owner) => ({ owner, key: naturalKey(owner.title) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ owner }) => ({ owner, ...openCounts(own.get(owner.id) ?? []), isVacant: owner.holder === undefined && owner.email === '' }));
}

/** The posts that hold all words of a search, in any of what the register says of them. */
export function findOwners(register: readonly OwnerEntry[], { words, isVacantOnly }: OwnerSearch): readonly OwnerEntry[] {
  const wanted = searchWords(words);
  return register.filter(({ owner, isVacant }) => {
    const text = foldText([owner.title, owner.organisation, owner.email, owner.holder?.name ?? ''].join('\n'));
    return (isVacant || !isVacantOnly) && wanted.every((word) => text.includes(word));
  });
}
