import { isCalendarDate } from './calendarDate';
import type { EditableKind } from './editable';
import { isSameValue, type Fields } from './merge';
import { longestLine, longestNote } from './paper/checkPlan';
import { plainText } from './plainText';
import { longestText } from './progress';
import { isWebAddress } from './webAddress';

/** What kind of thing a field holds, and so how it is shown, written and checked. */
export type FieldShape = 'line' | 'email' | 'text' | 'day' | 'address' | 'decision' | 'owner' | 'owners';

/** One field of a record that can be edited. */
export interface FieldDescription {
  readonly field: string;
  readonly shape: FieldShape;
  readonly isRequired?: true;
  /** The day that this one cannot be earlier than. */
  readonly notBefore?: string;
}

/** The fields of each kind of record, in the order in which they are read. */
export const editableFields: Readonly<Record<EditableKind, readonly FieldDescription[]>> = {
  review: [
    { field: 'title', shape: 'line', isRequired: true },
    { field: 'committee', shape: 'line' },
    { field: 'reportedOn', shape: 'day' },
    { field: 'responseDueOn', shape: 'day', notBefore: 'reportedOn' },
    { field: 'respondedOn', shape: 'day', notBefore: 'reportedOn' },
    { field: 'sourceUrl', shape: 'address' },
  ],
  part: [
    { field: 'theme', shape: 'line' },
    { field: 'text', shape: 'text', isRequired: true },
    { field: 'decision', shape: 'decision', isRequired: true },
    { field: 'response', shape: 'text' },
    { field: 'respondedOn', shape: 'day' },
  ],
  action: [
    { field: 'label', shape: 'line' },
    { field: 'text', shape: 'text', isRequired: true },
    { field: 'leadOwnerId', shape: 'owner' },
    { field: 'otherOwnerIds', shape: 'owners' },
    { field: 'successCriteria', shape: 'text' },
  ],
  owner: [
    { field: 'title', shape: 'line', isRequired: true },
    { field: 'organisation', shape: 'line' },
    { field: 'email', shape: 'email' },
  ],
};

const limits: Partial<Record<FieldShape, number>> = { line: longestLine, email: longestLine, text: longestNote, address: longestText };

/** The most characters that a field may have; undefined for what is no text. */
export function longestOf(shape: FieldShape): number | undefined {
  return limits[shape];
}

/** What is wrong with one field of an edit. The words for it are the interface's. */
export interface EditProblem {
  readonly field: string;
  readonly kind: 'missing' | 'too-long' | 'not-a-date' | 'too-early' | 'before-report' | 'not-a-web-address' | 'not-an-email';
}

/** The first day that SharePoint keeps. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-list */
const firstDay = '1900-01-01';

const areEmptyAsNull: readonly FieldShape[] = ['day', 'address'];

/** What a person typed into a field, as a list keeps it. */
export function cleanText(shape: FieldShape, typed: string): string | null {
  const text = plainText(typed).trim();
  if (text === '' && areEmptyAsNull.includes(shape)) return null;
  return shape === 'text' ? text : text.replace(/\n+/g, ' ');
}

/** What was typed, as a list keeps it. A field that is as it was stays exactly so, whatever it holds. */
export function cleanEdit(kind: EditableKind, base: Fields, typed: Fields): Fields {
  const cleaned = editableFields[kind].map(({ field, shape }) => {
    const value = typed[field] ?? null;
    if (typeof value !== 'string' || value === base[field]) return [field, value] as const;
    return [field, cleanText(shape, value)] as const;
  });
  return Object.fromEntries(cleaned);
}

function dayProblem(day: string, notBefore: unknown): EditProblem['kind'] | undefined {
  if (!isCalendarDate(day)) return 'not-a-date';
  if (day < firstDay) return 'too-early';
  return typeof notBefore === 'string' && day < notBefore ? 'before-report' : undefined;
}

/** Roughly an address: whether mail arrives only sending it tells. */
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a value of a field, cleaned; undefined where nothing is. @param all the fields of the record, by which some are judged */
export function problemOf({ shape, isRequired, notBefore }: FieldDescription, value: unknown, all: Fields): EditProblem['kind'] | undefined {
  const text = typeof value === 'string' ? value : '';
  if (text === '') return isRequired ? 'missing' : undefined;
  if (text.length > (longestOf(shape) ?? Infinity)) return 'too-long';
  if (shape === 'day') return dayProblem(text, notBefore && all[notBefore]);
  if (shape === 'email') return emailShape.test(text) ? undefined : 'not-an-email';
  return shape === 'address' && !isWebAddress(text) ? 'not-a-web-address' : undefined;
}

/**
 * What has to be mended in an edit before it can be saved; empty where it can be. Only what the person changed is checked, so that
 * nobody is kept from mending one field by what stands in another.
 * @param edited cleaned
 */
export function checkEdit(kind: EditableKind, base: Fields, edited: Fields): readonly EditProblem[] {
  const isChanged = (field: string | undefined): boolean => field !== undefined && !isSameValue(base[field], edited[field]);
  return editableFields[kind].flatMap((description): EditProblem[] => {
    const { field, notBefore } = description;
    if (!isChanged(field) && !isChanged(notBefore)) return [];
    const problem = problemOf(description, edited[field], edited);
    return problem ? [{ field, kind: problem }] : [];
  });
}
