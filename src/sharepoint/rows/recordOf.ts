import { StoreError } from '../../application/storeError';
import type { BadRow, Versioned } from '../../domain/versioned';
import { isBadRow } from './rowReader';

/** The record of a single row that somebody asked for. @throws StoreError kind `wrong-shape` when it is a bad row; the detail says why */
export function recordOf<T>(read: Versioned<T> | BadRow): Versioned<T> {
  if (!isBadRow(read)) return read;
  throw new StoreError('wrong-shape', `${read.list} ${read.id}: ${read.problems.map(({ column, problem }) => `${column} ${problem}`).join(', ')}`);
}
