import type { ListDescription } from '../../../schema/listDescription';
import type { SchemaVersion } from '../../../schema/versions';
import type { Connection } from '../../connection';
import type { RowValues } from '../../rows/row';
import type { SiteState } from '../siteState';

/** One row that a migration has to write, and what. */
export interface RowFill {
  readonly id: number;
  /** ETag that the row was read in: a row that somebody wrote since is looked at again. */
  readonly version: string;
  readonly values: RowValues;
}

/**
 * Brings the rows of a list from one version to the next. It only fills what is empty, so that it may be repeated, interrupted and run
 * by two people at once: what is filled is not found again.
 */
export interface Migration {
  readonly to: SchemaVersion;
  readonly list: ListDescription;
  /** The rows that are still to be filled; reads only. Columns of the new version may not be there yet. @throws StoreError */
  look(connection: Connection, state: SiteState): Promise<readonly RowFill[]>;
}
