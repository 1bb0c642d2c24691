import * as React from 'react';
import { checkPaperSize } from '../../../application/paperSize';
import { prepareImport, type PreparedImport } from '../../../application/prepareImport';
import { reviewKey } from '../../../application/reviewKey';
import type { ImportDraft } from '../../shared/importDraft';
import { useTrackerContext } from '../../shared/TrackerContext';
import { FileChoiceError } from './fileChoiceError';
import { editedPaper, resumedPaper, undonePaper, type CheckedPaper, type ImportState, type PlanEdit } from './importState';
import { useKeptPaper, type KeptPaper } from './useKeptPaper';
import { useWriting } from './useWriting';

/** An import as its screens use it. Nothing throws: a failure becomes the state. */
export interface ImportActions {
  readonly state: ImportState;
  /** The paper that was being checked on an earlier visit; undefined while there is none. */
  readonly kept: KeptPaper | undefined;
  /** Reads the chosen file. Nothing is written. */
  choose(files: readonly File[]): void;
  /** Goes on checking the kept paper. */
  resume(): void;
  edit(edit: PlanEdit): void;
  undo(): void;
  /** Throws away the edits that were kept from earlier. */
  discardKept(): void;
  /** Hands the plan to the outbox. */
  write(): void;
  /** Back to the choice of a file; what was edited is forgotten. */
  startAgain(): void;
}

async function bytesOf(files: readonly File[]): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = files;
  if (!file || files.length > 1) throw new FileChoiceError('not-one-file');
  checkPaperSize(file.size);
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    throw new FileChoiceError('not-readable', error);
  }
}

/** A paper that was read: with the edits that were kept of it, if any. */
function readPaper(fileName: string, prepared: PreparedImport, kept: KeptPaper | undefined): CheckedPaper {
  const edits: ImportDraft | undefined = kept?.draft.paperKey === prepared.paperKey ? kept.draft : undefined;
  const paper = { fileName, prepared, plan: prepared.plan, isEdited: false };
  return edits && kept ? { ...paper, plan: edits.plan, isEdited: true, keptFrom: kept.at } : paper;
}

/** Runs one import from the choice of a file until the outbox has written it. */
export function useImport(): ImportActions {
  const { services, outbox } = useTrackerContext();
  const [state, setState] = React.useState<ImportState>({ step: 'choose' });
  const { kept, forget } = useKeptPaper(state);
  useWriting(state, setState, forget);
  // Only the newest run may change the state; leaving the screen ends it.
  const newestRun = React.useRef(0);
  React.useEffect(() => () => void (newestRun.current += 1), []);
  const beginRun = (first: ImportState): ((next: ImportState) => void) => {
    const run = (newestRun.current += 1);
    setState(first);
    return (next) => run === newestRun.current && setState(next);
  };
  /** What the outbox has already is followed; nothing is written twice. */
  const afterReading = async (fileName: string, prepared: PreparedImport): Promise<ImportState> => {
    const key = await reviewKey(services.keys, prepared.paperKey);
    const paper = readPaper(fileName, prepared, kept);
    return outbox.getState().items.some(({ entry }) => entry.key === key) ? { step: 'writing', paper, key } : { step: 'check', paper };
  };
  const choose = (files: readonly File[]): void => {
    const fileName = files[0]?.name ?? '';
    const show = beginRun({ step: 'reading', fileName });
    bytesOf(files)
      .then(async (file) => afterReading(fileName, await prepareImport(services, file)))
      .then(show, (error: unknown) => show({ step: 'choose', error }));
  };
  const startAgain = (): void => {
    forget();
    beginRun({ step: 'choose' });
  };
  const changePaper = React.useCallback((change: (paper: CheckedPaper) => CheckedPaper): void => {
    setState((before) => (before.step === 'check' ? { step: 'check', paper: change(before.paper) } : before));
  }, []);
  const edit = React.useCallback((planEdit: PlanEdit) => changePaper((paper) => editedPaper(paper, planEdit)), [changePaper]);
  const undo = React.useCallback(() => changePaper(undonePaper), [changePaper]);
  const discardKept = (): void => {
    if (state.step !== 'check') return;
    const { fileName, prepared } = state.paper;
    // A paper that was not chosen again is known as edited only.
    if (prepared.plan === state.paper.plan || kept?.draft.plan === prepared.plan) startAgain();
    else setState({ step: 'check', paper: { fileName, prepared, plan: prepared.plan, isEdited: false } });
  };
  const write = (): void => {
    if (state.step !== 'check') return;
    const { paper } = state;
    const { paperKey } = paper.prepared;
    void reviewKey(services.keys, paperKey).then((key) => {
      // First, so that whoever follows the key finds it.
      const adding = outbox.add(key, { kind: 'import', plan: paper.plan, paperKey });
      setState({ step: 'writing', paper, key });
      return adding;
    });
  };
  const resume = (): void => void (kept && beginRun({ step: 'check', paper: resumedPaper(kept.draft, kept.at) }));
  return { state, kept, choose, resume, edit, undo, discardKept, write, startAgain };
}
