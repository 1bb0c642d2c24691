/** One thing that set-up creates or mends. */
export interface SetUpStep {
  /** Stable id of the step: "list:ScrutinyActions". */
  readonly id: string;
  readonly kind: 'list' | 'columns' | 'permissions' | 'settings';
  /** Name of the list as people see it. */
  readonly listTitle: string;
  readonly isDone: boolean;
}

/** What set-up would do on this site. */
export interface SetUpPlan {
  readonly steps: readonly SetUpStep[];
  /** People to ask when one may not do it oneself; empty where SharePoint does not say. */
  readonly siteOwners: readonly string[];
}

/** Creates the lists; additive, idempotent and resumable. */
export interface SiteSetUp {
  /** Looks what is there; changes nothing. @throws StoreError */
  inspect(): Promise<SetUpPlan>;
  /**
   * Does what is missing, in order, and looks again afterwards.
   * @param onStep called after each step with what was done so far.
   * @throws StoreError what was done before stays; calling again goes on from there.
   */
  apply(onStep: (doneStepIds: readonly string[]) => void): Promise<SetUpPlan>;
}
