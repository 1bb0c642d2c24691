import type { NewDecision } from '../domain/checkDecision';
import type { ScrutinyDecision } from '../domain/records';
import type { Versioned } from '../domain/versioned';
import type { Services } from './services';

/** How a decision is recorded. */
export interface RecordingDecision {
  /** The same on every try of the same decision: a repeated call records nothing twice. */
  readonly clientKey: string;
  /** Whether an earlier try may have recorded it. */
  readonly mayExist: boolean;
  /** Called once the decision is known to be there, though it may not be read again yet. */
  readonly onWritten?: () => void;
}

/**
 * Records what officers or the committee decided.
 * @throws StoreError what was written before it stays; calling again with the same key goes on from there.
 */
export async function recordDecision(
  { decisions }: Pick<Services, 'decisions'>,
  decision: NewDecision,
  { clientKey, mayExist, onWritten }: RecordingDecision,
): Promise<Versioned<ScrutinyDecision>> {
  await decisions.createMany([{ clientKey, value: decision }], mayExist);
  onWritten?.();
  return decisions.byClientKey(clientKey);
}
