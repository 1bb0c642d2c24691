/** Where the change log and one's rights stood when something was read. Only SharePoint's adapter knows what is in it; it may be kept. */
export type ChangeMark = string;

/** Looks whether somebody has written to the lists. */
export interface ChangeWatch {
  /**
   * Whether anything was written since, by whomever; one small request. True as well where nobody knows: without a mark, and after
   * SharePoint has forgotten it.
   * @throws StoreError
   */
  hasChanged(since: ChangeMark | undefined): Promise<boolean>;
}
