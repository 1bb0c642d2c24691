import type { CalendarDate } from './calendarDate';
import type { Decision } from './decision';
import type { Action, Owner, Part, Review } from './records';

/** What an officer may correct in a review. */
export type ReviewFields = {
  readonly title: string;
  readonly committee: string;
  readonly reportedOn: CalendarDate | null;
  readonly responseDueOn: CalendarDate | null;
  readonly respondedOn: CalendarDate | null;
  readonly sourceUrl: string | null;
};

/** What an officer may correct in a part of a recommendation. */
export type PartFields = {
  readonly theme: string;
  readonly text: string;
  readonly decision: Decision;
  readonly response: string;
  readonly respondedOn: CalendarDate | null;
};

/** What an officer may correct in an action. Status, health and dates move with progress updates only, so that every move has its reason. */
export type ActionFields = {
  readonly label: string;
  readonly text: string;
  readonly leadOwnerId: number | null;
  readonly otherOwnerIds: readonly number[];
  readonly successCriteria: string;
};

/** What an officer may correct in a post. Who holds it changes with a handover only, so that what it leads moves along. */
export type OwnerFields = {
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
};

/** The records that can be edited, by kind. */
export interface EditableRecords {
  readonly review: Review;
  readonly part: Part;
  readonly action: Action;
  readonly owner: Owner;
}

/** Their fields, by kind. */
export interface EditableFields {
  readonly review: ReviewFields;
  readonly part: PartFields;
  readonly action: ActionFields;
  readonly owner: OwnerFields;
}

/** A kind of record that can be edited. */
export type EditableKind = keyof EditableRecords;

const readers: { readonly [K in EditableKind]: (record: EditableRecords[K]) => EditableFields[K] } = {
  review: ({ title, committee, reportedOn = null, responseDueOn = null, respondedOn = null, sourceUrl = null }) => ({
    title, committee, reportedOn, responseDueOn, respondedOn, sourceUrl,
  }),
  part: ({ theme, text, decision, response, respondedOn = null }) => ({ theme, text, decision, response, respondedOn }),
  action: ({ label, text, leadOwnerId = null, otherOwnerIds, successCriteria }) => ({ label, text, leadOwnerId, otherOwnerIds, successCriteria }),
  owner: ({ title, organisation, email }) => ({ title, organisation, email }),
};

/** The fields of a record that can be edited, as it holds them. */
export function fieldsOf<K extends EditableKind>(kind: K, record: EditableRecords[K]): EditableFields[K] {
  return readers[kind](record);
}

function withoutEmpty<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as T;
}

/** A record with some of its fields changed; null takes a field away. */
export function withFields<K extends EditableKind>(record: EditableRecords[K], changes: Partial<EditableFields[K]>): EditableRecords[K] {
  return withoutEmpty<EditableRecords[K]>({ ...record, ...changes });
}
