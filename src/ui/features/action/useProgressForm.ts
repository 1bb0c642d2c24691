import * as React from 'react';
import type { NewProgress } from '../../../application/addProgress';
import type { Settled } from '../../../application/outbox/outboxState';
import type { Pause } from '../../../application/outbox/pause';
import type { Problem } from '../../../domain/progress';
import type { Action } from '../../../domain/records';
import type { Versioned } from '../../../domain/versioned';
import { isTyped, type FormDraft } from '../../shared/formDraft';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useOutboxItem } from '../../shared/useOutbox';
import { draftProblems, isAsSent, progressOf } from '../../shared/progress/progressDraft';
import { useKeptForm, type KeptFormState } from '../../shared/progress/useKeptForm';

/** Where the form stands. `added-earlier`: an earlier try had been saved, the changes since are still in the form. `waiting`: the outbox has it. */
export type FormPhase =
  | { readonly name: 'editing' | 'saving' | 'added' | 'added-earlier' }
  | { readonly name: 'waiting'; readonly key: string; readonly reason: Pause['reason'] | undefined }
  | { readonly name: 'failed'; readonly error: unknown };

/** The form for progress. */
export interface ProgressFormState {
  readonly draft: FormDraft;
  readonly change: (change: Partial<FormDraft>) => void;
  readonly phase: FormPhase;
  /** When the form was typed, where it was kept from earlier (ISO 8601 in UTC). */
  readonly keptFrom: string | undefined;
  /** Whether the browser does not keep what is typed. */
  readonly isDraftFailing: boolean;
  /** Whether what waits outlives the page. */
  readonly isKept: boolean;
  /** What has to be mended; empty until the person first tried to add. */
  readonly problems: readonly Problem[];
  /** Counts the tries that found something to mend, so that each can be announced. */
  readonly refusals: number;
  readonly submit: () => void;
  /** Throws away what is typed and kept. */
  readonly discard: () => void;
}

/** Milliseconds for which the form stays as it is while it is added; what takes longer goes on without it. */
const patience = 3000;

/** Sends what the form says. What is kept of the form is dropped once the outbox keeps it. */
function useSend(record: Versioned<Action>, kept: KeptFormState): (sent: NewProgress) => Promise<Settled> {
  const { outbox } = useTrackerContext();
  return async (progress) => {
    const { clientKey } = kept;
    const isInOutbox = (): boolean => outbox.getState().items.some(({ entry, isKept }) => entry.key === clientKey && isKept);
    const end = outbox.subscribe(() => {
      if (!isInOutbox()) return;
      end();
      kept.forget();
    });
    const late = new Promise<Settled>((resolve) => {
      window.setTimeout(() => isInOutbox() && resolve({ name: 'waiting' }), patience);
    });
    return Promise.race([late, outbox.add(clientKey, { kind: 'progress', action: record, progress }).finally(end)]);
  };
}

/** Keeps the draft, checks it, and hands it to the outbox under one client key. */
export function useProgressForm(record: Versioned<Action>, onTyped: (isTyped: boolean) => void): ProgressFormState {
  const { services, outbox } = useTrackerContext();
  const kept = useKeptForm(record.value.id);
  const { draft } = kept;
  const [phase, setPhase] = React.useState<FormPhase>({ name: 'editing' });
  const [refusals, setRefusals] = React.useState(0);
  const isShown = React.useRef(true);
  const send = useSend(record, kept);
  const waiting = useOutboxItem(phase.name === 'waiting' ? phase.key : undefined);
  React.useEffect(() => () => void (isShown.current = false), []);
  React.useEffect(() => onTyped(isTyped(draft) && phase.name !== 'saving'), [draft, phase.name, onTyped]);
  React.useEffect(() => () => onTyped(false), [onTyped]);
  // Saved, taken back into the form, or refused, as the history then says.
  const isOver = phase.name === 'waiting' && waiting?.phase.name !== 'waiting' && waiting?.phase.name !== 'sending';
  const isAdded = waiting === undefined && !isTyped(draft);
  React.useEffect(() => {
    if (isOver) setPhase({ name: isAdded ? 'added' : 'editing' });
  }, [isOver, isAdded]);
  const found = draftProblems(draft, record.value, services.clock.today());

  const show = async (settled: Settled, sent: NewProgress): Promise<void> => {
    if (settled.name === 'refused') {
      // The words are in one place: here, where their person is, and not in the outbox too.
      await kept.keepNow();
      await outbox.undo(kept.clientKey);
      return setPhase({ name: 'failed', error: settled.error });
    }
    setRefusals(0);
    const isWhole = settled.name !== 'saved' || settled.saved?.kind !== 'progress' || isAsSent(settled.saved.added, sent);
    if (!isWhole) {
      kept.renew();
      return setPhase({ name: 'added-earlier' });
    }
    kept.clear();
    setPhase(settled.name === 'waiting' ? { name: 'waiting', key: kept.clientKey, reason: settled.pause?.reason } : { name: 'added' });
  };
  const add = async (): Promise<void> => {
    const sent = progressOf(draft);
    setPhase({ name: 'saving' });
    const settled = await send(sent);
    if (isShown.current) await show(settled, sent);
  };
  return {
    draft,
    phase,
    refusals,
    keptFrom: kept.keptFrom,
    isDraftFailing: kept.isFailing && isTyped(draft),
    isKept: waiting?.isKept ?? true,
    // While it is being added, the action may already hold what the draft says.
    problems: refusals > 0 && phase.name !== 'saving' ? found : [],
    discard: kept.clear,
    submit() {
      if (phase.name === 'saving') return;
      if (found.length > 0) setRefusals(refusals + 1);
      else void add();
    },
    change(part) {
      kept.change(part);
      if (phase.name === 'added' || phase.name === 'waiting') setPhase({ name: 'editing' });
    },
  };
}
