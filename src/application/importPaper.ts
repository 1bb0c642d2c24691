import { checkPlan } from '../domain/paper/checkPlan';
import { ownersOf, sameOwnerTitle } from '../domain/paper/planOwners';
import type { ImportPlan, PlannedAction, PlannedPart } from '../domain/paper/importPlan';
import type { Action, Owner, Part, Review } from '../domain/records';
import type { NewRecord, Saved, WrittenUpdate } from './ports/recordStores';
import { reviewKey } from './reviewKey';
import { registerOwners } from './registerOwners';
import type { Services } from './services';

/** How far an import is. Counts are records written. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** What an import needs from outside. */
export type ImportServices = Pick<Services, 'reviews' | 'owners' | 'parts' | 'actions' | 'updates' | 'keys'>;

/** What an action whose progress the paper itself reports is taken to be: the words say more, but only to people. */
const reportedStatus = 'in-progress';

/** What is to be written. */
export interface ImportRequest {
  readonly plan: ImportPlan;
  readonly paperKey: string;
  /** Whether an earlier try may have written some of it. */
  readonly mayExist: boolean;
}

type Ids = ReadonlyMap<string, number>;

function idsByKey<T extends { readonly key: string }>(planned: readonly T[], saved: readonly Saved[]): Ids {
  const ids = new Map<string, number>();
  planned.forEach((record, index) => {
    const id = saved[index]?.id;
    if (id !== undefined) ids.set(record.key, id);
  });
  return ids;
}

function idOf(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`No record was created for ${key}.`);
  return id;
}

function asReview(plan: ImportPlan): Omit<Review, 'id'> {
  return { ...plan.review, status: 'open' };
}

function asPart(part: PlannedPart, reviewId: number): Omit<Part, 'id'> {
  const { number, part: letter, theme, text, decision, response } = part;
  return { reviewId, number, part: letter, theme, text, decision, response };
}

function asAction(action: PlannedAction, reviewId: number, partIds: Ids, owners: readonly Owner[]): Omit<Action, 'id'> {
  const found = action.owners.map((title) => owners.find((owner) => sameOwnerTitle(owner.title, title)));
  const [lead, ...others] = found.filter((owner): owner is Owner => owner !== undefined);
  const { latest } = action.byWhen;
  return {
    reviewId,
    partIds: action.partKeys.map((key) => idOf(partIds, key)),
    label: action.label,
    text: action.text,
    otherOwnerIds: others.map((owner) => owner.id),
    byWhen: action.byWhen,
    successCriteria: action.successCriteria,
    status: action.progress === '' ? 'not-started' : reportedStatus,
    ...(lead ? { leadOwnerId: lead.id } : {}),
    ...(lead?.holder ? { assignedToId: lead.holder.userId } : {}),
    ...(latest ? { dueOn: latest, originalDueOn: latest } : {}),
  };
}

/** Progress that the paper itself reports becomes the first update of its action. */
async function addPrintedProgress(services: ImportServices, request: ImportRequest, reviewId: number, actionIds: Ids): Promise<void> {
  const reported = request.plan.actions.filter((action) => action.progress !== '');
  const records: NewRecord<WrittenUpdate>[] = await Promise.all(
    reported.map(async ({ key, progress }) => ({
      clientKey: await services.keys.derived(request.paperKey, 'progress', key),
      value: { actionId: idOf(actionIds, key), reviewId, status: reportedStatus, words: progress },
    })),
  );
  await services.updates.createMany(records, request.mayExist);
}

/** @throws Error for a plan that could be written but not be read again: `checkPlan` is to be asked before. */
function refuseUnfit(plan: ImportPlan): void {
  const [problem] = checkPlan(plan);
  if (problem) throw new Error(`The plan cannot be written: ${problem.field} of ${problem.key} is ${problem.kind}.`);
}

/**
 * Writes what a plan says: the review, the posts that the register lacks, the parts, the actions, the progress that the paper reports.
 * Every record has a client key made from the paper and its place in it, so calling again with the same paper finishes
 * what an earlier try began and makes nothing twice.
 * @returns the id of the review.
 * @throws StoreError what was written before it stays.
 */
export async function importPaper(
  services: ImportServices,
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<number> {
  const { plan, paperKey, mayExist } = request;
  refuseUnfit(plan);
  const keyed = async <P extends { readonly key: string }, V>(planned: readonly P[], value: (record: P) => V) =>
    Promise.all(planned.map(async (record) => ({ clientKey: await services.keys.derived(paperKey, record.key), value: value(record) })));
  const total = 1 + ownersOf(plan).length + plan.parts.length + plan.actions.length;
  let done = 0;
  const wrote = (count: number): void => onProgress({ done: (done += count), total });

  onProgress({ done, total });
  const owners = await registerOwners(services, { titles: ownersOf(plan), paperKey, mayExist });
  wrote(ownersOf(plan).length);
  const reviewRecord = { clientKey: await reviewKey(services.keys, paperKey), value: asReview(plan) };
  const [review] = await services.reviews.createMany([reviewRecord], mayExist);
  if (!review) throw new Error('The review was not created.');
  wrote(1);
  const savedParts = await services.parts.createMany(await keyed(plan.parts, (part) => asPart(part, review.id)), mayExist);
  wrote(plan.parts.length);
  const partIds = idsByKey(plan.parts, savedParts);
  const actionRecords = await keyed(plan.actions, (action) => asAction(action, review.id, partIds, owners));
  const savedActions = await services.actions.createMany(actionRecords, mayExist);
  await addPrintedProgress(services, request, review.id, idsByKey(plan.actions, savedActions));
  wrote(plan.actions.length);
  return review.id;
}
