import type { EditIntent } from '../../../application/outbox/entry';
import type { OutboxItem } from '../../../application/outbox/outboxState';
import { checkEdit, cleanEdit, editableFields, type EditProblem, type FieldDescription } from '../../../domain/checkEdit';
import { fieldsOf, type EditableKind } from '../../../domain/editable';
import { changedFields, mergeChanges, type Clash, type Fields, type FieldValue } from '../../../domain/merge';
import { combinedText } from '../../../domain/wordDifference';

/** What somebody chose for one field. */
export type Choice = { readonly kind: 'mine' | 'theirs' } | { readonly kind: 'combined'; readonly value: FieldValue };

/** What was chosen so far, by field. */
export type Choices = Readonly<Record<string, Choice>>;

/** An edit that somebody else came before, as it is put to its person. */
export interface OpenClash {
  readonly key: string;
  readonly edit: EditIntent;
  readonly clashes: readonly Clash<Fields>[];
  /** All fields as they are now. */
  readonly theirs: Fields;
  readonly version: string;
  readonly changedBy: string;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
}

/** The clash of an entry; undefined while it has none. */
export function openClash({ entry, phase }: OutboxItem): OpenClash | undefined {
  if (phase.name !== 'clash' || entry.intent.kind !== 'edit') return undefined;
  const { clashes, theirs } = phase;
  const { version, changedBy, changedAt } = theirs;
  const fields = fieldsOf<EditableKind>(entry.intent.record, theirs.value);
  return { key: entry.key, edit: entry.intent, clashes, theirs: fields, version, changedBy, changedAt };
}

/** How a field of the record is described. @throws Error for a field that no record has: a fault of the program */
export function descriptionOf(edit: EditIntent, field: string): FieldDescription {
  const description = editableFields[edit.record].find((each) => each.field === field);
  if (!description) throw new Error(`A ${edit.record} has no field ${field}.`);
  return description;
}

/** What combining begins with: both texts, or the posts of both. Undefined for what can only be the one or the other. */
export function combinedStart({ shape }: FieldDescription, { base, mine, theirs }: Clash<Fields>): FieldValue | undefined {
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...new Set([...(mine as number[]), ...(theirs as number[])])];
  if (shape !== 'text' && shape !== 'line') return undefined;
  const text = combinedText(String(base ?? ''), String(mine ?? ''), String(theirs ?? ''));
  return shape === 'line' ? text.replace(/\n+/g, ' ') : text;
}

/** The fields that need nobody: what only this person changed, and what only the other did. */
export function mergedFields({ edit, theirs, clashes }: OpenClash): { readonly mine: readonly string[]; readonly theirs: readonly string[] } {
  const base: Fields = edit.base;
  const mine = Object.keys(mergeChanges<Fields>(base, edit.changes as Fields, theirs).changes);
  const isAsked = (field: string): boolean => clashes.some((clash) => clash.field === field);
  return { mine, theirs: Object.keys(changedFields(base, theirs)).filter((field) => !isAsked(field)) };
}

/** The clashing fields as they are to be. A field without a choice is left out. */
export function chosenFields({ clashes, edit, theirs }: OpenClash, choices: Choices): Fields {
  const chosen = clashes.flatMap(({ field, mine, theirs: their }) => {
    const choice = choices[field];
    if (!choice) return [];
    if (choice.kind === 'combined') return [[field, cleanEdit(edit.record, theirs, { ...theirs, [field]: choice.value })[field] ?? null] as const];
    return [[field, choice.kind === 'mine' ? mine : their] as const];
  });
  return Object.fromEntries(chosen);
}

/** What keeps the choices from being saved. */
export interface ChoiceProblem {
  readonly field: string;
  readonly kind: EditProblem['kind'] | 'not-chosen';
}

/** What is still to be chosen, or to be mended in what was combined. */
export function choiceProblems(clash: OpenClash, choices: Choices): readonly ChoiceProblem[] {
  const open = clash.clashes.filter(({ field }) => !choices[field]).map(({ field }): ChoiceProblem => ({ field, kind: 'not-chosen' }));
  const edited = { ...clash.theirs, ...chosenFields(clash, choices) };
  const isCombined = ({ field }: EditProblem): boolean => choices[field]?.kind === 'combined';
  return [...open, ...checkEdit(clash.edit.record, clash.theirs, edited).filter(isCombined)];
}
