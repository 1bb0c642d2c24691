import * as React from 'react';
import type { NewProgress } from '../../../application/addProgress';
import { undoTime } from '../../../application/outbox/entry';
import type { ActionView } from '../../../application/trackerView';
import { emptyDraft, isTyped, type FormDraft } from '../../shared/formDraft';
import { useKeptForm, type KeptFormState } from '../../shared/progress/useKeptForm';
import { usePending, type PendingProgress } from '../../shared/progress/usePending';
import { takeBack } from '../../shared/takeBack';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useLeaveGuard } from '../../shared/useLeaveGuard';
import { answerOf, answerProblems, answerProgress, turnedTo, type Answer, type AnswerProblem } from './answer';
import type { Answered } from './useAnswered';

/** The answer to one action, as it is being given. */
export interface AnswerState {
  readonly kept: KeptFormState;
  /** The answer whose form is open. */
  readonly answer: Answer | undefined;
  /** What has to be mended; empty until the person first tried to save. */
  readonly problems: readonly AnswerProblem[];
  /** Counts the tries that found something to mend. */
  readonly refusals: number;
  /** Whether leaving the form would lose words. */
  readonly hasWords: boolean;
  /** What was said last and is not saved yet. */
  readonly pending: PendingProgress | undefined;
  /** What was said last, where it was said here or is not saved yet. */
  readonly said: NewProgress | undefined;
  /** Says it at once where no words are needed; otherwise opens the form. */
  readonly give: (answer: Answer) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
  /** Takes back what is not saved yet. @returns whether it could be */
  readonly undo: () => Promise<boolean>;
  /** Opens the form to say a word more than that it is on track; what says only that is taken back first, where it still can be. */
  readonly addWord: () => Promise<void>;
}

function hasTexts({ words, newDueOn, reason, evidenceUrl }: FormDraft): boolean {
  return [words, newDueOn, reason, evidenceUrl].some((text) => text.trim() !== '');
}

/** Whether progress says nothing but how it goes. */
export function isWordless({ words, dateChange, evidenceUrl }: NewProgress): boolean {
  return words === '' && !dateChange && !evidenceUrl;
}

/** The way of an answer to the outbox. */
interface Sending {
  /** Hands an answer over, and empties the form once the outbox keeps it. */
  readonly send: (progress: NewProgress) => void;
  /** The answer comes back: the form is not to be emptied any more. */
  readonly callOff: () => void;
}

function useSending(action: ActionView, kept: KeptFormState): Sending {
  const { outbox } = useTrackerContext();
  const end = React.useRef<() => void>(() => undefined);
  const send = (progress: NewProgress): void => {
    const { clientKey, clear } = kept;
    const look = (): void => {
      const item = outbox.getState().items.find(({ entry }) => entry.key === clientKey);
      if (item && !item.isKept) return;
      end.current();
      clear();
    };
    void outbox.add(clientKey, { kind: 'progress', action: action.record, progress }, { holdFor: undoTime });
    end.current = outbox.subscribe(look);
    look();
  };
  return { send, callOff: () => end.current() };
}

/** Takes an answer as it is given, keeps what is typed for it, and hands it to the outbox. */
export function useAnswer(action: ActionView, name: string, answered: Answered): AnswerState {
  const { services, outbox, drafts, strings } = useTrackerContext();
  const { value } = action.record;
  const kept = useKeptForm(value.id);
  const { send, callOff } = useSending(action, kept);
  const [pending] = usePending(value.id);
  const [refusals, setRefusals] = React.useState(0);
  const words = strings.mine.announced;
  const saidHere = answered.said.get(value.id);
  // What was just said is in the outbox: its form is on its way to be emptied.
  const isSent = pending?.entry.key === kept.clientKey;
  const draft = isSent ? emptyDraft : kept.draft;
  const answer = answerOf(draft);
  useLeaveGuard(kept.isFailing && isTyped(draft));
  const found = answer ? answerProblems(draft, value, services.clock.today()) : [];
  const say = (said: Answer, progress: NewProgress): void => {
    setRefusals(0);
    send(progress);
    answered.note(action, progress, words[said](name));
  };
  return {
    kept,
    answer,
    refusals,
    pending,
    problems: refusals > 0 ? found : [],
    hasWords: hasTexts(draft),
    said: pending?.entry.intent.progress ?? saidHere,
    give(wanted) {
      setRefusals(0);
      if (wanted === 'on-track' && !hasTexts(draft)) return say(wanted, answerProgress({ ...emptyDraft, choice: 'on-track' }));
      kept.change(turnedTo(wanted, draft));
    },
    submit() {
      if (!answer) return;
      if (found.length > 0) setRefusals(refusals + 1);
      else say(answer, answerProgress(draft));
    },
    cancel() {
      setRefusals(0);
      kept.clear();
    },
    async undo() {
      if (!pending) return false;
      callOff();
      const { key, intent } = pending.entry;
      const isTaken = isWordless(intent.progress) ? (await outbox.undo(key)) !== undefined : await takeBack(pending, { outbox, drafts });
      if (isTaken) answered.forget(value.id, words.undone(name));
      return isTaken;
    },
    async addWord() {
      if (pending) await outbox.undo(pending.entry.key);
      answered.forget(value.id);
      kept.change(turnedTo('on-track', emptyDraft));
    },
  };
}
