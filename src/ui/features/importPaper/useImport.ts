import * as React from 'react';
import { importPaper } from '../../../application/importPaper';
import { checkPaperSize } from '../../../application/paperSize';
import { prepareImport } from '../../../application/prepareImport';
import { useTrackerContext } from '../../shared/TrackerContext';
import { FileChoiceError } from './fileChoiceError';
import { editedPaper, recordCount, undonePaper, type CheckedPaper, type ImportState, type PlanEdit } from './importState';

/** An import as its screens use it. Nothing throws: a failure becomes the state. */
export interface ImportActions {
  readonly state: ImportState;
  /** Reads the chosen file. Nothing is written. */
  choose(files: readonly File[]): void;
  edit(edit: PlanEdit): void;
  undo(): void;
  /** Writes the plan; the same call goes on after an interruption. */
  write(): void;
  /** Back to the choice of a file. */
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

/** Runs one import from the choice of a file to the last record. */
export function useImport(): ImportActions {
  const { services } = useTrackerContext();
  const [state, setState] = React.useState<ImportState>({ step: 'choose' });
  // Only the newest run may change the state; leaving the screen ends it.
  const newestRun = React.useRef(0);
  React.useEffect(() => () => void (newestRun.current += 1), []);
  const beginRun = (first: ImportState): ((next: ImportState) => void) => {
    const run = (newestRun.current += 1);
    setState(first);
    return (next) => run === newestRun.current && setState(next);
  };

  const choose = (files: readonly File[]): void => {
    const fileName = files[0]?.name ?? '';
    const show = beginRun({ step: 'reading', fileName });
    bytesOf(files)
      .then((file) => prepareImport(services, file))
      .then(
        (prepared) => show({ step: 'check', paper: { fileName, prepared, plan: prepared.plan, isEdited: false } }),
        (error: unknown) => show({ step: 'choose', error }),
      );
  };
  const changePaper = React.useCallback((change: (paper: CheckedPaper) => CheckedPaper): void => {
    setState((before) => (before.step === 'check' ? { step: 'check', paper: change(before.paper) } : before));
  }, []);
  const edit = React.useCallback((planEdit: PlanEdit) => changePaper((paper) => editedPaper(paper, planEdit)), [changePaper]);
  const undo = React.useCallback(() => changePaper(undonePaper), [changePaper]);
  const write = (): void => {
    if (state.step !== 'check' && state.step !== 'interrupted') return;
    const { paper } = state;
    const { prepared, plan } = paper;
    const mayExist = state.step === 'interrupted' || prepared.earlier !== undefined;
    let progress = state.step === 'interrupted' ? state.progress : { done: 0, total: recordCount(plan) };
    const show = beginRun({ step: 'writing', paper, progress });
    importPaper(services, { plan, paperKey: prepared.paperKey, mayExist }, (reached) => {
      progress = reached;
      show({ step: 'writing', paper, progress });
    }).then(
      (reviewId) => show({ step: 'done', paper, reviewId }),
      (error: unknown) => show({ step: 'interrupted', paper, progress, error }),
    );
  };
  return { state, choose, edit, undo, write, startAgain: () => void beginRun({ step: 'choose' }) };
}
