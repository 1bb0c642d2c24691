import * as React from 'react';
import type { Problem } from '../../../domain/progress';
import type { Action } from '../../../domain/records';
import type { Versioned } from '../../../domain/versioned';
import { useTrackerContext } from '../../shared/TrackerContext';
import { emptyDraft, isTyped, type FormDraft } from '../../shared/formDraft';
import { draftProblems, isAsSent, progressOf } from './progressDraft';

/** Where the form stands. `added-earlier`: an earlier try had been saved, the changes since are still in the form. */
export type FormPhase =
  | { readonly name: 'editing' | 'saving' | 'added' | 'added-earlier' }
  | { readonly name: 'failed'; readonly error: unknown };

/** The form for progress. */
export interface ProgressFormState {
  readonly draft: FormDraft;
  readonly change: (change: Partial<FormDraft>) => void;
  readonly phase: FormPhase;
  /** What has to be mended; empty until the person first tried to add. */
  readonly problems: readonly Problem[];
  /** Counts the tries that found something to mend, so that each can be announced. */
  readonly refusals: number;
  readonly submit: () => void;
}

/** Keeps the draft, checks it, and adds it under one client key until that succeeds. */
export function useProgressForm(record: Versioned<Action>, onTyped: (isTyped: boolean) => void): ProgressFormState {
  const { services, outbox } = useTrackerContext();
  const [draft, setDraft] = React.useState(emptyDraft);
  const [phase, setPhase] = React.useState<FormPhase>({ name: 'editing' });
  const [refusals, setRefusals] = React.useState(0);
  const clientKey = React.useRef(services.keys.random());
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);
  React.useEffect(() => onTyped(isTyped(draft)), [draft, onTyped]);
  React.useEffect(() => () => onTyped(false), [onTyped]);
  const found = draftProblems(draft, record.value, services.clock.today());

  const add = async (): Promise<void> => {
    const sent = progressOf(draft);
    setPhase({ name: 'saving' });
    try {
      const settled = await outbox.add(clientKey.current, { kind: 'progress', action: record, progress: sent });
      if (!isShown.current) return;
      if (settled.name === 'refused') return setPhase({ name: 'failed', error: settled.error });
      const isWhole = settled.name !== 'saved' || settled.saved?.kind !== 'progress' || isAsSent(settled.saved.added, sent);
      clientKey.current = services.keys.random();
      setRefusals(0);
      if (isWhole) setDraft(emptyDraft);
      setPhase({ name: isWhole ? 'added' : 'added-earlier' });
    } catch (error) {
      if (isShown.current) setPhase({ name: 'failed', error });
    }
  };
  const submit = (): void => {
    if (phase.name === 'saving') return;
    if (found.length > 0) setRefusals(refusals + 1);
    else void add();
  };
  const change = (part: Partial<FormDraft>): void => {
    setDraft({ ...draft, ...part });
    if (phase.name === 'added') setPhase({ name: 'editing' });
  };
  // While it is being added, the action may already hold what the draft says.
  const isChecking = refusals > 0 && phase.name !== 'saving';
  return { draft, change, phase, problems: isChecking ? found : [], refusals, submit };
}
