import type { OwnerChange } from '../../application/ports/recordStores';
import type { Owner } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import { restName } from '../../schema/column';
import { ownersList } from '../../schema/ownersList';
import type { SeenLists } from '../seenLists';
import { present } from './present';
import type { ReadRow } from './readRow';
import { idOf, type Row, type RowValues } from './row';
import { RowReader } from './rowReader';
import { changedValues, newRowValues, textValue, titleValue } from './rowValues';
import { hasColumn, selectOf } from './select';

const { columns } = ownersList;

/** The person column that has to be expanded for the holder's name. */
export const holderName = columns.holder.name;

/** What to select of a post, its holder's name included. */
export function ownerSelect(seen: SeenLists): readonly string[] {
  const holder = hasColumn(ownersList, holderName, seen) ? [`${holderName}/Title`] : [];
  return [...selectOf(ownersList, seen), ...holder];
}

/** Reads a row of the register of posts. */
export function rowToOwner(row: Row, zone: SiteTimeZone): ReadRow<Owner> {
  const read = new RowReader(ownersList, row, zone);
  return read.finish<Owner>(
    present({
      id: idOf(row),
      title: read.title(`Post ${idOf(row)}`),
      organisation: read.text(columns.organisation),
      email: read.text(columns.email),
      holder: read.person(columns.holder),
    }),
  );
}

/** The row of a new post. @throws StoreError kind `refused` when a text is too long */
export function ownerToRow(owner: Omit<Owner, 'id'>): RowValues {
  return newRowValues({
    Title: titleValue(owner.title),
    [restName(columns.holder)]: owner.holder?.userId ?? null,
    [restName(columns.organisation)]: textValue(columns.organisation, owner.organisation),
    [restName(columns.email)]: textValue(columns.email, owner.email),
  });
}

/** The values of a post that change; the others stay as they are. @throws StoreError kind `refused` when a text is too long */
export function ownerChangeToRow(change: OwnerChange): RowValues {
  return changedValues<OwnerChange>(change, {
    title: (title) => ({ Title: titleValue(title) }),
    organisation: (organisation) => ({ [restName(columns.organisation)]: textValue(columns.organisation, organisation) }),
    email: (email) => ({ [restName(columns.email)]: textValue(columns.email, email) }),
    holderId: (id) => ({ [restName(columns.holder)]: id }),
  });
}
