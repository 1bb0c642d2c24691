import type { Column } from './column';
import type { ListPermissions } from './permissions';

/** SharePoint's own column that every list has and that names an item. */
export interface TitleColumn {
  /** Name that people see at first. */
  readonly title: string;
  readonly isUnique?: boolean;
}

/** One list as it has to be. */
export interface ListDescription {
  /** Last part of the address, "ScrutinyActions": how the list is found, fixed for ever. */
  readonly segment: string;
  /** Name that people see at first; the council may change it. */
  readonly title: string;
  readonly description: string;
  readonly titleColumn: TitleColumn;
  /** Our columns by the word of the domain that each holds, in the order in which they are made. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Internal names that the default view shows, in order. */
  readonly viewColumns: readonly string[];
  readonly hasAttachments: boolean;
  readonly permissions: ListPermissions;
}

/** SharePoint's id of the Title column, the same in every list. Source: https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.spbuiltinfieldid.title */
export const titleColumnId = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';

/** The address of a list below its site: "Lists/ScrutinyActions". */
export function listAddress(list: Pick<ListDescription, 'segment'>): string {
  return `Lists/${list.segment}`;
}
