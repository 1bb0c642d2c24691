/** A way to list the actions that somebody has given a name. */
export interface SavedView {
  readonly name: string;
  /** The query, as an address carries it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names of the columns that are shown. */
  readonly columns: readonly string[];
  readonly isCompact: boolean;
}

/** Keeps a person's own views, for one site. */
export interface SavedViewStore {
  /** In the order of their names. @throws Error when the browser keeps nothing for this page */
  all(): Promise<readonly SavedView[]>;
  /** Keeps a view instead of one of the same name. @throws Error when the browser has no room or keeps nothing */
  keep(view: SavedView): Promise<void>;
  drop(name: string): Promise<void>;
}
