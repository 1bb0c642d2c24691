import { planImport, type ImportPlan } from '../domain/paper/importPlan';
import { understandPaper } from '../domain/paper/understandPaper';
import type { Review } from '../domain/records';
import type { Versioned } from '../domain/versioned';
import { PaperError } from './paperError';
import { reviewKey } from './reviewKey';
import type { Services } from './services';

/** A paper that was read and understood; nothing is written yet. */
export interface PreparedImport {
  readonly plan: ImportPlan;
  /** Names the paper by its content; client keys are made from it. */
  readonly paperKey: string;
  /** The review that an earlier import of the same paper began; absent as a rule. */
  readonly earlier?: Versioned<Review>;
}

/**
 * Reads a paper and says what would be written.
 * @throws PaperError when the file is no paper that we can read, or holds no recommendations.
 * @throws StoreError when it cannot be told whether the paper was imported before.
 */
export async function prepareImport(
  services: Pick<Services, 'paperReader' | 'reviews' | 'keys'>,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<PreparedImport> {
  const paper = understandPaper(await services.paperReader.read(file));
  if (paper.parts.length === 0) throw new PaperError('no-recommendations');
  const paperKey = await services.keys.ofContent(file.bytes);
  const earlier = await services.reviews.findByClientKey(await reviewKey(services.keys, paperKey));
  return { plan: planImport(paper), paperKey, ...(earlier ? { earlier } : {}) };
}
