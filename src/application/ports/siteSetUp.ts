/** One thing that set-up creates or mends. */
export interface SetUpStep {
  /** Stable id of the step: "list:ScrutinyActions". */
  readonly id: string;
  readonly kind: 'list' | 'columns' | 'permissions' | 'settings' | 'rows';
  /** Name of the list as people see it. */
  readonly listTitle: string;
  readonly isDone: boolean;
  /** What is to be done, as far as it can be counted: names of columns to add, or the number of rows to fill in. */
  readonly columns?: readonly string[];
  readonly rowCount?: number;
}

/** How far the filling in of rows is. */
export interface RowsDone {
  readonly done: number;
  readonly total: number;
}

/** What set-up would do on this site. */
export interface SetUpPlan {
  readonly steps: readonly SetUpStep[];
  /** People to ask when one may not do it oneself; empty where SharePoint does not say. */
  readonly siteOwners: readonly string[];
  /** Present where the lists are of an earlier version and hold what was written then. */
  readonly upgrade?: { readonly from: number; readonly to: number };
}

/** Creates the lists and brings earlier versions of them up to date; additive, idempotent and resumable. */
export interface SiteSetUp {
  /** Looks what is there; changes nothing. @throws StoreError */
  inspect(): Promise<SetUpPlan>;
  /**
   * Does what is missing, in order, and looks again afterwards.
   * @param onStep called after each step with what was done so far, and while rows are filled in with how many.
   * @throws StoreError what was done before stays; calling again goes on from there.
   */
  apply(onStep: (doneStepIds: readonly string[], rows?: RowsDone) => void): Promise<SetUpPlan>;
}
