/** What a council sets for its tracker. */
export interface TrackerSettings {
  /** Version of the lists; 0 where they are not there. */
  readonly schemaVersion: number;
  /** Days before the due day from which an action is due soon. */
  readonly dueSoonDays: number;
  /** Days without a word after which an action is called stale. */
  readonly staleDays: number;
}

/** What holds until a council chooses otherwise. */
export const defaultSettings: TrackerSettings = { schemaVersion: 0, dueSoonDays: 28, staleDays: 42 };
