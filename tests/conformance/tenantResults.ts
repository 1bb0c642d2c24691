import type { Outcome } from './runBehaviour';

/** What one run on one site brought: written by the command with `--json`, read for the table. */
export interface TenantRun {
  /** ISO day of the run. */
  readonly on: string;
  /** Version of SharePoint as it says itself (`MicrosoftSharePointTeamServices`), absent when it does not. */
  readonly version?: string;
  readonly outcomes: readonly Outcome[];
}

/** Reads a run. Throws when the text is none. */
export function readTenantRun(json: string): TenantRun {
  const run = JSON.parse(json) as Partial<TenantRun>;
  if (typeof run.on !== 'string' || !Array.isArray(run.outcomes)) throw new Error('This is no result of a conformance run.');
  return run as TenantRun;
}
