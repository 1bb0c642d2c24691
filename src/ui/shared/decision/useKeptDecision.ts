import * as React from 'react';
import type { DecisionDraft, DecisionSubject } from '../../../domain/checkDecision';
import { useTrackerContext } from '../TrackerContext';
import { useDraft } from '../useDraft';
import { decisionDraftName, emptyDecision, isDecisionTyped, isKeptDecision, joinedDecisions, type KeptDecision } from './decisionDraft';

/** What is typed into the form for a decision, kept as typed. */
export interface KeptDecisionState {
  readonly draft: DecisionDraft;
  /** Client key under which it will be recorded. */
  readonly clientKey: string;
  /** When it was typed (ISO 8601 in UTC), where it was kept from earlier and not changed since. */
  readonly keptFrom: string | undefined;
  readonly isFailing: boolean;
  readonly change: (part: Partial<DecisionDraft>) => void;
  /** Empties the form: it was thrown away. The next one has another key. */
  readonly clear: () => void;
  /** Empties the form that is sent; what is kept of it stays until `forget`. */
  readonly hand: () => void;
  /** Forgets what is kept of a form that was sent, unless another one has been begun. */
  readonly forget: () => void;
}

/** Keeps the form for a decision. What was taken back while it is open comes into it; no word that is there is lost. */
export function useKeptDecision(subject: DecisionSubject): KeptDecisionState {
  const { services, outbox } = useTrackerContext();
  const begin = (): KeptDecision => ({ form: emptyDecision, clientKey: services.keys.random() });
  const [kept, setKept] = React.useState(begin);
  const [keptFrom, setKeptFrom] = React.useState<string>();
  const newest = React.useRef(kept);
  newest.current = kept;
  const { draft, isFailing } = useDraft<KeptDecision>(decisionDraftName(subject), {
    isValue: isKeptDecision,
    onFound({ form, clientKey }, at) {
      // It was sent just before the page ended: the outbox has it.
      if (outbox.getState().items.some(({ entry, phase }) => entry.key === clientKey && phase.name === 'waiting' && entry.queuedAt >= at)) return draft.drop();
      const isEmpty = !isDecisionTyped(newest.current.form);
      const found = { clientKey, form: isEmpty ? form : joinedDecisions(form, newest.current.form) };
      setKept(found);
      if (isEmpty) setKeptFrom(at);
      draft.keep(found);
    },
  });
  const put = (next: KeptDecision): void => {
    newest.current = next;
    setKept(next);
    setKeptFrom(undefined);
  };
  return {
    draft: kept.form,
    clientKey: kept.clientKey,
    keptFrom,
    isFailing,
    change(part) {
      const next = { ...newest.current, form: { ...newest.current.form, ...part } };
      put(next);
      if (isDecisionTyped(next.form)) draft.keep(next);
      else draft.drop();
    },
    clear() {
      put(begin());
      draft.drop();
    },
    hand: () => put(begin()),
    forget: () => {
      if (!isDecisionTyped(newest.current.form)) draft.drop();
    },
  };
}
