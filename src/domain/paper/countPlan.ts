import type { ImportPlan } from './importPlan';
import { ownersOf } from './planOwners';

/** How much a plan would write. */
export interface PlanCount {
  readonly recommendations: number;
  readonly parts: number;
  readonly actions: number;
  /** Different posts. */
  readonly owners: number;
}

/** How much a plan would write; a recommendation counts once however many parts it has. */
export function countOf(plan: ImportPlan): PlanCount {
  return {
    recommendations: new Set(plan.parts.map((part) => part.number)).size,
    parts: plan.parts.length,
    actions: plan.actions.length,
    owners: ownersOf(plan).length,
  };
}
