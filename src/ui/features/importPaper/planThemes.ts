import { editPart } from '../../../domain/paper/editPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';

/** Changes the theme of a part and of the other parts of its recommendation: a theme belongs to the whole. */
export function editTheme(plan: ImportPlan, key: string, theme: string): ImportPlan {
  const number = plan.parts.find((part) => part.key === key)?.number;
  return plan.parts.filter((part) => part.number === number).reduce((now, part) => editPart(now, part.key, { theme }), plan);
}
