import { sameOwnerTitle } from '../domain/paper/planOwners';
import type { Owner } from '../domain/records';
import type { NewRecord } from './ports/recordStores';
import type { Services } from './services';
import { StoreError } from './storeError';

/** Times that the register is looked up: once, and again for posts that somebody else adds meanwhile. */
const mostLooks = 4;

/** Which posts a paper names. */
export interface NamedOwners {
  readonly titles: readonly string[];
  readonly paperKey: string;
  /** Whether an earlier try may have added some of them. */
  readonly mayExist: boolean;
}

type OwnerServices = Pick<Services, 'owners' | 'keys'>;

async function addMissing(services: OwnerServices, missing: readonly string[], { paperKey, mayExist }: NamedOwners): Promise<readonly Owner[]> {
  const records: NewRecord<Owner>[] = await Promise.all(
    missing.map(async (title) => ({
      clientKey: await services.keys.derived(paperKey, 'owner', title),
      value: { title, organisation: '', email: '' },
    })),
  );
  const saved = await services.owners.createMany(records, mayExist);
  return saved.map(({ id }, index) => ({ id, title: missing[index] ?? '', organisation: '', email: '' }));
}

/**
 * Finds posts in the register and adds those that are missing. A post that somebody else adds at the same moment is theirs and is found.
 * @throws StoreError what was added before it stays.
 */
export async function registerOwners(services: OwnerServices, named: NamedOwners): Promise<readonly Owner[]> {
  for (let look = 1; ; look += 1) {
    const known = (await services.owners.all()).records.map((record) => record.value);
    const missing = named.titles.filter((title) => !known.some((owner) => sameOwnerTitle(owner.title, title)));
    try {
      return [...known, ...(await addMissing(services, missing, named))];
    } catch (error) {
      const isTaken = error instanceof StoreError && error.kind === 'duplicate';
      if (!isTaken || look === mostLooks) throw error;
    }
  }
}
