/** Somebody whom the site's people search finds. */
export interface FoundPerson {
  /** Name under which SharePoint knows the account; the same on every site. */
  readonly loginName: string;
  readonly name: string;
  /** Empty where the account has no mailbox, or no title is known. */
  readonly email: string;
  readonly jobTitle: string;
}

/** Somebody whom this site knows. */
export interface SitePerson {
  /** Id on this site; ids differ from site to site. */
  readonly userId: number;
  readonly name: string;
  readonly email: string;
}

/** The people of the council and its guests. */
export interface Directory {
  /**
   * People whose name or address begins with some words, at most 20; none for blank words.
   * @throws StoreError kind `not-allowed` for those who may not see the site's people
   */
  search(words: string): Promise<readonly FoundPerson[]>;
  /**
   * Makes somebody known to this site, who is given nothing by it. Repeating it changes nothing.
   * @throws StoreError
   */
  admit(loginName: string): Promise<SitePerson>;
}
