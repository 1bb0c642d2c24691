import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useOutboxItem } from '../../shared/useOutbox';
import { choiceProblems, chosenFields, openClash, type Choice, type ChoiceProblem, type Choices, type OpenClash } from './clashChoices';

/** Both versions of a record, and what somebody makes of them. */
export interface ClashState {
  /** Undefined where it has been settled already. */
  readonly clash: OpenClash | undefined;
  readonly choices: Choices;
  readonly choose: (field: string, choice: Choice) => void;
  readonly isSaving: boolean;
  readonly error: { readonly error: unknown } | undefined;
  /** Whether it was changed once more while the person chose. */
  readonly isAgain: boolean;
  /** What has to be chosen or mended; empty until the person first tried to save. */
  readonly problems: readonly ChoiceProblem[];
  readonly refusals: number;
  readonly save: () => void;
  readonly takeAll: () => void;
}

/** The newest clash of an entry: while it is settled, the outbox knows it as being sent. */
function useNewestClash(itemKey: string): OpenClash | undefined {
  const item = useOutboxItem(itemKey);
  const newest = React.useRef<OpenClash>();
  const now = React.useMemo(() => item && openClash(item), [item]);
  if (now) newest.current = now;
  return newest.current;
}

/** Choices that still hold: those of fields that the other has not changed once more. */
function keptChoices(choices: Choices, before: OpenClash, after: OpenClash): Choices {
  const theirsBefore = new Map(before.clashes.map(({ field, theirs }) => [field, JSON.stringify(theirs)]));
  const isSame = (field: string): boolean => after.clashes.some((clash) => clash.field === field && theirsBefore.get(field) === JSON.stringify(clash.theirs));
  return Object.fromEntries(Object.entries(choices).filter(([field]) => isSame(field)));
}

/** Keeps what is chosen of two versions, and has the outbox write it. @param onDone told how it ended */
export function useClash(itemKey: string, onDone: (outcome: 'saved' | 'waiting' | 'theirs') => void): ClashState {
  const { outbox } = useTrackerContext();
  const clash = useNewestClash(itemKey);
  const seen = React.useRef(clash);
  const [choices, setChoices] = React.useState<Choices>({});
  const [isSaving, setSaving] = React.useState(false);
  const [error, setError] = React.useState<{ readonly error: unknown }>();
  const [isAgain, setAgain] = React.useState(false);
  const [refusals, setRefusals] = React.useState(0);
  React.useEffect(() => {
    const before = seen.current;
    seen.current = clash;
    if (!before || !clash || before.version === clash.version) return;
    setAgain(true);
    setRefusals(0);
    setChoices((made) => keptChoices(made, before, clash));
  }, [clash]);
  const found = clash ? choiceProblems(clash, choices) : [];

  const settle = async (open: OpenClash): Promise<void> => {
    setSaving(true);
    setError(undefined);
    const settled = error ? await outbox.sendNow(open.key).then(() => undefined) : await outbox.settle(open.key, chosenFields(open, choices));
    setSaving(false);
    const phase = settled?.name ?? outbox.getState().items.find(({ entry }) => entry.key === open.key)?.phase.name ?? 'saved';
    if (phase === 'refused') setError({ error: settled?.name === 'refused' ? settled.error : error?.error });
    else if (phase !== 'clash') onDone(phase === 'saved' ? 'saved' : 'waiting');
  };
  const save = (): void => {
    if (isSaving || !clash) return;
    if (found.length > 0) setRefusals(refusals + 1);
    else void settle(clash);
  };
  const takeAll = (): void => void outbox.undo(itemKey).then(() => onDone('theirs'));
  const choose = (field: string, choice: Choice): void => setChoices({ ...choices, [field]: choice });
  return { clash, choices, choose, isSaving, error, isAgain, problems: refusals > 0 ? found : [], refusals, save, takeAll };
}
