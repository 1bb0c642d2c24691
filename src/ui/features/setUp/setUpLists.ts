import type { SetUpStep } from '../../../application/ports/siteSetUp';

/** One list of the site and how far its set-up is. */
export interface SetUpList {
  readonly title: string;
  /** Name that never changes, for words about it: "ScrutinyActions". */
  readonly name: string;
  readonly doneCount: number;
  readonly totalCount: number;
  readonly state: 'done' | 'begun' | 'waiting';
}

function stateOf(doneCount: number, totalCount: number): SetUpList['state'] {
  if (doneCount === totalCount) return 'done';
  return doneCount > 0 ? 'begun' : 'waiting';
}

/** The lists that set-up works on, in its order. `doneStepIds` are steps done since the plan was looked up. */
export function setUpLists(steps: readonly SetUpStep[], doneStepIds: readonly string[] = []): readonly SetUpList[] {
  const titles = [...new Set(steps.map((step) => step.listTitle))];
  return titles.map((title) => {
    const own = steps.filter((step) => step.listTitle === title);
    const doneCount = own.filter((step) => step.isDone || doneStepIds.includes(step.id)).length;
    const name = own[0]?.id.split(':')[1] ?? '';
    return { title, name, doneCount, totalCount: own.length, state: stateOf(doneCount, own.length) };
  });
}

/** The steps that are still to be done. */
export function missingSteps(steps: readonly SetUpStep[], doneStepIds: readonly string[] = []): readonly SetUpStep[] {
  return steps.filter((step) => !step.isDone && !doneStepIds.includes(step.id));
}
