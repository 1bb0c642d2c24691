/** Looks whether somebody has written to the lists. */
export interface ChangeWatch {
  /**
   * Whether anything was written since the last look, by whomever; one small request. The first look, and one after SharePoint has
   * forgotten the last, answers true, because nobody knows.
   * @throws StoreError
   */
  hasChanged(): Promise<boolean>;
}
