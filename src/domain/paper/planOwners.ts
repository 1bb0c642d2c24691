import type { ImportPlan } from './importPlan';

function folded(title: string): string {
  return title.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether two titles name the same post: capitals, spaces and the shape of apostrophes do not matter. */
export function sameOwnerTitle(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** The posts that a plan names, each once, in the order of the paper. */
export function ownersOf(plan: ImportPlan): readonly string[] {
  const titles: string[] = [];
  for (const title of plan.actions.flatMap((action) => action.owners)) {
    if (!titles.some((known) => sameOwnerTitle(known, title))) titles.push(title);
  }
  return titles;
}
