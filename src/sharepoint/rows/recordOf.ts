import { StoreError } from '../../application/storeError';
import type { Versioned } from '../../domain/versioned';
import type { ReadRow } from './readRow';

/** The record of a single row that somebody asked for. @throws StoreError kind `wrong-shape` when there is none; the detail says why */
export function recordOf<T>({ record, badRow }: ReadRow<T>): Versioned<T> {
  if (record) return record;
  const problems = badRow?.problems.map(({ column, problem }) => `${column} ${problem}`) ?? [];
  throw new StoreError('wrong-shape', `${badRow?.list ?? ''} ${badRow?.id ?? ''}: ${problems.join(', ')}`);
}
