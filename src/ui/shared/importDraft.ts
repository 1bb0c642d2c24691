import type { ImportPlan } from '../../domain/paper/importPlan';

/** A paper that is being checked, as it is kept. */
export interface ImportDraft {
  readonly fileName: string;
  /** Names the paper by its content. */
  readonly paperKey: string;
  /** As the person has edited it. */
  readonly plan: ImportPlan;
}

/** The name under which the paper that was checked last is kept. */
export const importDraftName = 'import';

/** Whether what was kept is a paper as this version knows it. */
export function isImportDraft(value: unknown): value is ImportDraft {
  const { fileName, paperKey, plan } = (value ?? {}) as Partial<Record<keyof ImportDraft, unknown>>;
  const { review, parts, actions } = (plan ?? {}) as Partial<Record<keyof ImportPlan, unknown>>;
  return typeof fileName === 'string' && typeof paperKey === 'string' && typeof review === 'object' && Array.isArray(parts) && Array.isArray(actions);
}
