import * as React from 'react';
import type { EditIntent } from '../../../application/outbox/entry';
import type { Settled } from '../../../application/outbox/outboxState';
import { checkEdit, cleanEdit, type EditProblem } from '../../../domain/checkEdit';
import type { EditableKind, EditableRecords } from '../../../domain/editable';
import { changedFields, type Fields, type FieldValue } from '../../../domain/merge';
import type { Versioned } from '../../../domain/versioned';
import type { EditTarget } from '../../shared/editing';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useDraft } from '../../shared/useDraft';
import { useLeaveGuard } from '../../shared/useLeaveGuard';
import { editDraftName, isEdited, isEditDraftOf, newEditDraft, type EditDraft } from './editDraft';

/** Where the form stands. */
export type EditPhase = { readonly name: 'editing' | 'saving' } | { readonly name: 'refused'; readonly error: unknown };

/** How a form ended. */
export type EditOutcome = 'unchanged' | 'discarded' | Exclude<Settled['name'], 'refused'>;

/** What a form begins with. */
export interface EditFormStart {
  readonly target: EditTarget;
  /** The record with one's own waiting edits over it. */
  readonly record: Versioned<EditableRecords[EditableKind]>;
  /** What the record is called. */
  readonly name: string;
  /** @param key of the entry in the outbox, where there is one */
  readonly onDone: (outcome: EditOutcome, key: string) => void;
}

/** The form of a record. */
export interface EditFormState {
  readonly base: Fields;
  /** The fields as they stand in the form. */
  readonly fields: Fields;
  readonly change: (field: string, value: FieldValue) => void;
  readonly phase: EditPhase;
  /** What has to be mended; empty until the person first tried to save. */
  readonly problems: readonly EditProblem[];
  /** Counts the tries that found something to mend, so that each can be announced. */
  readonly refusals: number;
  readonly isTyped: boolean;
  /** When what stands in the form was typed, where it was kept from earlier (ISO 8601 in UTC). */
  readonly keptFrom: string | undefined;
  readonly isDraftFailing: boolean;
  /** Saves. @param unfinished days that are typed in part, which the browser gives out as empty */
  readonly submit: (unfinished: readonly string[]) => void;
  /** Begins anew with the record as it is. */
  readonly startAgain: () => void;
  /** Throws everything away, in the outbox too. */
  readonly discard: () => void;
}

function useKeptDraft({ target, record }: EditFormStart) {
  const [draft, setDraft] = React.useState<EditDraft>(() => newEditDraft(target.record, record));
  const [keptFrom, setKeptFrom] = React.useState<string>();
  const kept = useDraft<EditDraft>(editDraftName(target), {
    isValue: (value): value is EditDraft => isEditDraftOf(target.record, value),
    onFound(found, at) {
      // Whoever typed before the draft was read goes on with that.
      if (isEdited(draft)) return;
      setDraft(found);
      setKeptFrom(at);
    },
  });
  return { draft, setDraft, keptFrom, setKeptFrom, keeping: kept.draft, isDraftFailing: kept.isFailing };
}

/** Keeps a form as typed, checks it, and saves what was changed through the outbox. */
export function useEditForm(start: EditFormStart): EditFormState {
  const { target, record, name, onDone } = start;
  const { services, outbox } = useTrackerContext();
  const { draft, setDraft, keptFrom, setKeptFrom, keeping, isDraftFailing } = useKeptDraft(start);
  const [phase, setPhase] = React.useState<EditPhase>({ name: 'editing' });
  const [refusals, setRefusals] = React.useState(0);
  const [unfinished, setUnfinished] = React.useState<readonly string[]>([]);
  const key = React.useRef(services.keys.random());
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);
  const { base, typed, version } = draft;
  const edited = cleanEdit(target.record, base, { ...base, ...typed });
  const changes = changedFields(base, edited);
  const found = [
    ...unfinished.map((field): EditProblem => ({ field, kind: 'not-a-date' })),
    ...checkEdit(target.record, base, edited).filter(({ field }) => !unfinished.includes(field)),
  ];
  const isTyped = isEdited(draft);
  useLeaveGuard(isTyped);

  const save = async (): Promise<void> => {
    setPhase({ name: 'saving' });
    const intent = { kind: 'edit', record: target.record, id: target.id, name, version, base, changes } as EditIntent;
    const settled = await outbox.add(key.current, intent);
    if (settled.name !== 'refused') keeping.drop();
    if (!isShown.current) return;
    if (settled.name === 'refused') setPhase({ name: 'refused', error: settled.error });
    else onDone(settled.name, key.current);
  };
  const submit = (unfinishedNow: readonly string[]): void => {
    if (phase.name === 'saving') return;
    setUnfinished(unfinishedNow);
    if (unfinishedNow.length > 0 || found.some(({ field }) => !unfinished.includes(field))) return setRefusals(refusals + 1);
    if (Object.keys(changes).length > 0) return void save();
    keeping.drop();
    onDone('unchanged', key.current);
  };
  const change = (field: string, value: FieldValue): void => {
    const next: EditDraft = { ...draft, typed: { ...typed, [field]: value } };
    setDraft(next);
    setUnfinished(unfinished.filter((other) => other !== field));
    if (isEdited(next)) keeping.keep(next);
    else keeping.drop();
  };
  const startAgain = (): void => {
    keeping.drop();
    setKeptFrom(undefined);
    setDraft(newEditDraft(target.record, record));
  };
  const discard = (): void => {
    keeping.drop();
    // A refused try is in the outbox still.
    void outbox.undo(key.current).then(() => onDone('discarded', key.current));
  };
  const isChecking = refusals > 0 && phase.name !== 'saving';
  const fields = { ...base, ...typed };
  return { base, fields, change, phase, problems: isChecking ? found : [], refusals, isTyped, keptFrom, isDraftFailing, submit, startAgain, discard };
}
