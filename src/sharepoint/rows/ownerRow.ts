import type { Owner } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import type { BadRow, Versioned } from '../../domain/versioned';
import { restName } from '../../schema/column';
import { ownersList } from '../../schema/ownersList';
import { present } from './present';
import { idOf, type Row, type RowValues } from './row';
import { RowReader, selectOf } from './rowReader';
import { newRowValues, textValue, titleValue } from './rowValues';

const { columns } = ownersList;

/** The person column that has to be expanded for the holder's name. */
export const holderName = columns.holder.name;

/** What to select of a post, its holder's name included. */
export const ownerSelect: readonly string[] = [...selectOf(ownersList), `${holderName}/Title`];

/** Reads a row of the register of posts. */
export function rowToOwner(row: Row, zone: SiteTimeZone): Versioned<Owner> | BadRow {
  const read = new RowReader(ownersList, row, zone);
  const userId = read.pointer(columns.holder);
  return read.finish<Owner>(
    present({
      id: idOf(row),
      title: read.title(),
      organisation: read.text(columns.organisation),
      email: read.text(columns.email),
      holder: userId === undefined ? undefined : { userId, name: read.shown(holderName) },
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
