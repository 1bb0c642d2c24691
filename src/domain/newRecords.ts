import { readByWhen, type ByWhen } from './byWhen';
import type { CalendarDate } from './calendarDate';
import { cleanText, editableFields, problemOf, type EditProblem, type FieldDescription, type FieldShape } from './checkEdit';
import type { ActionFields, EditableKind, EditableRecords, OwnerFields, PartFields, ReviewFields } from './editable';
import type { Fields } from './merge';
import { isWaitingId } from './waitingId';

/** What somebody fills in for a new record, by kind. */
export interface NewFields {
  readonly review: ReviewFields;
  /** `number` and `part` as printed: "2", "ii". */
  readonly part: PartFields & { readonly number: string; readonly part: string };
  /** `byWhen` as written: "the end of March 2027"; empty where there is no date yet. */
  readonly action: ActionFields & { readonly partIds: readonly number[]; readonly byWhen: string };
  readonly owner: OwnerFields & { readonly holderId: number | null };
}

/** A field of a new record. */
export interface NewFieldDescription extends Omit<FieldDescription, 'shape'> {
  readonly shape: FieldShape | 'parts' | 'by-when' | 'person';
}

/** The fields of each kind of new record, in the order in which they are filled in. */
export const newFields: Readonly<Record<EditableKind, readonly NewFieldDescription[]>> = {
  review: editableFields.review,
  part: [{ field: 'number', shape: 'line', isRequired: true }, { field: 'part', shape: 'line' }, ...editableFields.part],
  action: [{ field: 'partIds', shape: 'parts', isRequired: true }, ...editableFields.action, { field: 'byWhen', shape: 'by-when' }],
  owner: [...editableFields.owner, { field: 'holderId', shape: 'person' }],
};

/** A new record before anything is filled in. */
export const emptyFields: NewFields = {
  review: { title: '', committee: '', reportedOn: null, responseDueOn: null, respondedOn: null, sourceUrl: null },
  part: { number: '', part: '', theme: '', text: '', decision: 'awaiting-response', response: '', respondedOn: null },
  action: { partIds: [], label: '', text: '', leadOwnerId: null, otherOwnerIds: [], successCriteria: '', byWhen: '' },
  owner: { title: '', organisation: '', email: '', holderId: null },
};

/** What is wrong with one field of a new record. `not-saved-yet`: it points to something that SharePoint does not have yet. */
export interface NewProblem {
  readonly field: string;
  readonly kind: EditProblem['kind'] | 'not-understood' | 'not-saved-yet';
}

const shapeOf = (shape: NewFieldDescription['shape']): FieldShape | undefined => {
  if (shape === 'by-when') return 'line';
  return shape === 'parts' || shape === 'person' ? undefined : shape;
};

/** What was filled in, as a list keeps it. */
export function cleanNew<K extends EditableKind>(kind: K, typed: NewFields[K]): NewFields[K] {
  const fields: Fields = typed;
  const cleaned = newFields[kind].map(({ field, shape }) => {
    const value = fields[field] ?? null;
    const textShape = shapeOf(shape);
    return [field, typeof value === 'string' && textShape ? cleanText(textShape, value) : value] as const;
  });
  return Object.fromEntries(cleaned) as NewFields[K];
}

function pointsToUnsaved(value: unknown): boolean {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.some((id) => typeof id === 'number' && isWaitingId(id));
}

function newProblemOf(description: NewFieldDescription, value: unknown, all: Fields): NewProblem['kind'] | undefined {
  if (pointsToUnsaved(value)) return 'not-saved-yet';
  if (description.shape === 'parts') return Array.isArray(value) && value.length > 0 ? undefined : 'missing';
  const shape = shapeOf(description.shape);
  const problem = shape && problemOf({ ...description, shape }, value, all);
  if (problem || description.shape !== 'by-when' || typeof value !== 'string' || value === '') return problem;
  return readByWhen(value) ? undefined : 'not-understood';
}

/** What has to be mended before a record can be made; empty where it can be. @param fields cleaned */
export function checkNew<K extends EditableKind>(kind: K, fields: NewFields[K]): readonly NewProblem[] {
  const all: Fields = fields;
  return newFields[kind].flatMap((description): NewProblem[] => {
    const problem = newProblemOf(description, all[description.field], all);
    return problem ? [{ field: description.field, kind: problem }] : [];
  });
}

/** Where a new record belongs, as far as its kind needs it. */
export interface NewRecordPlace {
  /** The review of a part or action. */
  readonly reviewId?: number;
  /** The day of its report, from which "within 6 months" counts. */
  readonly reportedOn?: CalendarDate | undefined;
  /** The name of a post's holder, to be shown until SharePoint says it. */
  readonly holderName?: string;
}

function withoutEmpty<T extends object>(record: object): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as T;
}

function datesOf(asWritten: string, reportedOn: CalendarDate | undefined): Pick<EditableRecords['action'], 'byWhen' | 'dueOn' | 'originalDueOn'> {
  const byWhen: ByWhen = readByWhen(asWritten, reportedOn ? { reportedOn } : {}) ?? { asWritten, precision: 'to-be-confirmed' };
  return { byWhen, ...(byWhen.latest ? { dueOn: byWhen.latest, originalDueOn: byWhen.latest } : {}) };
}

type Makers = { readonly [K in EditableKind]: (fields: NewFields[K], place: NewRecordPlace) => Omit<EditableRecords[K], 'id'> };

const makers: Makers = {
  review: (fields) => withoutEmpty({ ...fields, status: 'open' }),
  part: (fields, { reviewId }) => withoutEmpty({ ...fields, reviewId }),
  action: ({ byWhen, ...fields }, { reviewId, reportedOn }) => withoutEmpty({ ...fields, reviewId, ...datesOf(byWhen, reportedOn), status: 'not-started' }),
  owner: ({ holderId, ...fields }, { holderName = '' }) => withoutEmpty({ ...fields, holder: holderId === null ? null : { userId: holderId, name: holderName } }),
};

/** A new record from what was filled in, checked. @throws RangeError for a part or action without its review */
export function newRecordOf<K extends EditableKind>(kind: K, fields: NewFields[K], place: NewRecordPlace): Omit<EditableRecords[K], 'id'> {
  if ((kind === 'part' || kind === 'action') && place.reviewId === undefined) throw new RangeError(`A new ${kind} needs its review.`);
  return makers[kind](fields, place);
}
