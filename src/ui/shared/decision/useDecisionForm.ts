import * as React from 'react';
import { undoTime } from '../../../application/outbox/entry';
import type { Pause } from '../../../application/outbox/pause';
import { checkDecision, newDecision, type DecisionDraft, type DecisionProblem, type DecisionSubject } from '../../../domain/checkDecision';
import type { DecisionOutcome } from '../../../domain/records';
import { takeBack } from '../takeBack';
import { useTrackerContext } from '../TrackerContext';
import { isDecisionTyped } from './decisionDraft';
import { useKeptDecision, type KeptDecisionState } from './useKeptDecision';

/** What became of a decision that was sent: the outbox has it (and why it waits there, where it does), or it was not taken. */
export type DecisionEnd =
  | { readonly name: 'recorded'; readonly outcome: DecisionOutcome; readonly reason: Pause['reason'] | undefined }
  | { readonly name: 'refused'; readonly error: unknown };

/** The form for a decision. */
export interface DecisionFormState extends Pick<KeptDecisionState, 'draft' | 'change' | 'keptFrom'> {
  /** Whether the form is to be seen: it was opened, or holds what was typed earlier. */
  readonly isOpen: boolean;
  /** Whether the person has just opened it, so that the focus goes into it. */
  readonly takesFocus: boolean;
  readonly isTyped: boolean;
  /** Whether the browser does not keep what is typed. */
  readonly isDraftFailing: boolean;
  /** What has to be mended; empty until the person first tried to record. */
  readonly problems: readonly DecisionProblem[];
  /** Counts the tries that found something to mend, so that each can be announced. */
  readonly refusals: number;
  readonly end: DecisionEnd | undefined;
  readonly open: (outcome: DecisionOutcome | undefined) => void;
  /** Closes the form and throws away what is typed and kept. */
  readonly discard: () => void;
  /** Records what the form says. @param isDayUnfinished whether the meeting's day is typed in part, which the browser gives out as empty @returns whether it was handed on */
  readonly submit: (isDayUnfinished: boolean) => boolean;
  /** Records an outcome without further words. */
  readonly recordAtOnce: (outcome: DecisionOutcome) => void;
}

/** Where the browser has no room for the words, they stay among what is not saved yet. */
const leaveThere = (): void => undefined;

/** Hands a decision to the outbox. What is kept of the form is dropped once the outbox keeps it; what is refused comes back into the form. */
function useSend(subject: DecisionSubject, name: string, kept: KeptDecisionState, onEnd: (end: DecisionEnd) => void) {
  const { outbox, drafts } = useTrackerContext();
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);
  return async (form: DecisionDraft): Promise<void> => {
    const key = kept.clientKey;
    const itemOf = () => outbox.getState().items.find(({ entry }) => entry.key === key);
    const decision = newDecision(subject, form);
    kept.hand();
    const endLooking = outbox.subscribe(() => {
      if (itemOf()?.isKept) kept.forget();
    });
    const settled = await outbox.add(key, { kind: 'decide', decision, name }, { holdFor: undoTime }).finally(endLooking);
    const item = itemOf();
    if (settled.name !== 'refused') kept.forget();
    if (!isShown.current) return;
    if (settled.name !== 'refused') return onEnd({ name: 'recorded', outcome: decision.outcome, reason: settled.name === 'waiting' ? settled.pause?.reason : undefined });
    // The words are in one place: here, where their person is, and not in the outbox too.
    if (item) await takeBack(item, { outbox, drafts }).catch(leaveThere);
    onEnd({ name: 'refused', error: settled.error });
  };
}

/**
 * Keeps the form for a decision, checks it, and hands it to the outbox under one client key.
 * @param name what the action or part is called
 * @param outcomes those that make sense now: a form that was kept from earlier may hold another
 */
export function useDecisionForm(subject: DecisionSubject, name: string, outcomes: readonly DecisionOutcome[]): DecisionFormState {
  const { services } = useTrackerContext();
  const kept = useKeptDecision(subject);
  const [isOpened, setOpened] = React.useState(false);
  const [refusals, setRefusals] = React.useState(0);
  const [isDayUnfinished, setDayUnfinished] = React.useState(false);
  const [end, setEnd] = React.useState<DecisionEnd>();
  const send = useSend(subject, name, kept, setEnd);
  const draft = { ...kept.draft, outcome: outcomes.find((outcome) => outcome === kept.draft.outcome) };
  const isTyped = isDecisionTyped(draft);
  const today = services.clock.today();
  const problemsOf = (isUnfinished: boolean): readonly DecisionProblem[] => {
    const found = checkDecision(draft, today);
    return isUnfinished ? [...found.filter(({ field }) => field !== 'meetingOn'), { field: 'meetingOn', kind: 'not-a-date' }] : found;
  };
  const hand = (form: DecisionDraft): void => {
    setOpened(false);
    setRefusals(0);
    // Said at once, as it shows at once; what becomes of it afterwards is said again where it is otherwise.
    if (form.outcome) setEnd({ name: 'recorded', outcome: form.outcome, reason: undefined });
    void send(form);
  };
  return {
    draft,
    keptFrom: kept.keptFrom,
    isOpen: isOpened || isTyped,
    takesFocus: isOpened,
    isTyped,
    isDraftFailing: kept.isFailing && isTyped,
    problems: refusals > 0 ? problemsOf(isDayUnfinished) : [],
    refusals,
    end,
    change(part) {
      if (part.meetingOn !== undefined) setDayUnfinished(false);
      kept.change(part);
    },
    open(outcome) {
      setOpened(true);
      setEnd(undefined);
      kept.change({ outcome });
    },
    discard() {
      setOpened(false);
      setRefusals(0);
      setEnd(undefined);
      kept.clear();
    },
    submit(isUnfinished) {
      setDayUnfinished(isUnfinished);
      const isRight = problemsOf(isUnfinished).length === 0;
      if (isRight) hand(draft);
      else setRefusals(refusals + 1);
      return isRight;
    },
    recordAtOnce: (outcome) => hand({ ...draft, outcome }),
  };
}
