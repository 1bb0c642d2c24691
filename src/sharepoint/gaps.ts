import type { StoreError } from '../application/storeError';
import type { ListDescription } from '../schema/listDescription';
import type { Outcome } from './batch';

/** Notes what a site lacks while answers are read: a list, or a column of one. Any other failure is thrown. */
export class Gaps {
  private readonly asked = new Set<string>();
  private readonly missing = new Set<string>();
  private shapeError: StoreError | undefined;

  /** The value of an answer about a list, or undefined where what it asks for is not there. @throws StoreError */
  public orNone<T>(list: ListDescription, outcome: Outcome<T>): T | undefined {
    this.asked.add(list.segment);
    if (outcome.isDone) return outcome.value;
    if (outcome.error.kind === 'not-found') this.missing.add(list.segment);
    else if (outcome.error.kind === 'wrong-shape') this.shapeError ??= outcome.error;
    else throw outcome.error;
    return undefined;
  }

  /** Whether nothing was there of all that was asked. */
  public isAllMissing(): boolean {
    return this.asked.size > 0 && this.missing.size === this.asked.size;
  }

  /** Whether a list was not there. */
  public isMissing(list: ListDescription): boolean {
    return this.missing.has(list.segment);
  }

  /** SharePoint's refusal of a column that a list lacks; undefined where every column was there. */
  public wrongShape(): StoreError | undefined {
    return this.shapeError;
  }
}
