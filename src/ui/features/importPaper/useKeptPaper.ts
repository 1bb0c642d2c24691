import * as React from 'react';
import { importDraftName, isImportDraft, type ImportDraft } from '../../shared/importDraft';
import { useDraft } from '../../shared/useDraft';
import type { ImportState } from './importState';

/** The paper that was being checked on an earlier visit. */
export interface KeptPaper {
  readonly draft: ImportDraft;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Keeps the paper that is being checked, as edited, and finds the one of an earlier visit. */
export function useKeptPaper(state: ImportState): { readonly kept: KeptPaper | undefined; readonly forget: () => void } {
  const [kept, setKept] = React.useState<KeptPaper>();
  const { draft } = useDraft<ImportDraft>(importDraftName, { isValue: isImportDraft, onFound: (found, at) => setKept({ draft: found, at }) });
  const paper = state.step === 'check' ? state.paper : undefined;
  React.useEffect(() => {
    if (paper?.isEdited) draft.keep({ fileName: paper.fileName, paperKey: paper.prepared.paperKey, plan: paper.plan });
  }, [paper, draft]);
  const forget = React.useCallback(() => {
    draft.drop();
    setKept(undefined);
  }, [draft]);
  return { kept, forget };
}
