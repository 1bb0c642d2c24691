/** What somebody typed into a form and has not sent, with when it was typed last (ISO 8601 in UTC). */
export interface Draft {
  readonly value: unknown;
  readonly at: string;
}

/** Keeps what is typed, as it is typed, beyond a reload and a restart of the browser; for one site and one person. */
export interface DraftStore {
  /** @param name the form and its record: "progress:12". @throws Error when the browser keeps nothing for this page */
  read(name: string): Promise<Draft | undefined>;
  /** @param value plain data. @throws Error when the browser has no room or keeps nothing */
  keep(name: string, draft: Draft): Promise<void>;
  drop(name: string): Promise<void>;
}
