import type { Outcome } from './batch';

/** Notes what a site lacks while answers are read: a list, or a column of one. Any other failure is thrown. */
export class Gaps {
  private asked = 0;
  private missingLists = 0;
  private missingColumns = 0;

  /** The value of an answer, or undefined where what it asks for is not there. @throws StoreError */
  public orNone<T>(outcome: Outcome<T>): T | undefined {
    this.asked += 1;
    if (outcome.isDone) return outcome.value;
    if (outcome.error.kind === 'not-found') this.missingLists += 1;
    else if (outcome.error.kind === 'wrong-shape') this.missingColumns += 1;
    else throw outcome.error;
    return undefined;
  }

  /** Whether nothing was there of all that was asked. */
  public isAllMissing(): boolean {
    return this.asked > 0 && this.missingLists === this.asked;
  }

  /** Whether something was not there. */
  public isAnyMissing(): boolean {
    return this.missingLists + this.missingColumns > 0;
  }
}
