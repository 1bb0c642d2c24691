import type { EditableKind } from '../../../src/domain/editable';
import type { Fields, FieldValue } from '../../../src/domain/merge';
import { dayOf } from '../../../src/domain/siteTime';
import { decisionWords, healthWords, statusWords } from '../../../src/schema/words';
import type { ItemState, ListState, SiteState, StoredValue, Values } from '../../site/rest/state';

/** The lists as they are kept, read past the product. */
export interface RawLists {
  readonly state: SiteState;
  list(segment: string): ListState;
  /** The day that an instant is at the site; null for none. */
  day(value: StoredValue | undefined): string | null;
  /** Key of the person with an id. */
  person(id: number): string;
}

/** Reads the lists of a site. */
export function rawListsOf(state: SiteState): RawLists {
  return {
    state,
    list(segment) {
      const found = state.lists.find(({ name }) => name === segment);
      if (!found) throw new Error(`There is no list ${segment}.`);
      return found;
    },
    day: (value) => (typeof value === 'string' ? dayOf(value, { ianaName: state.timeZone }) : null),
    person: (id) => state.users.find((user) => user.id === id)?.key ?? `user ${id}`,
  };
}

/** The word of the domain that a list keeps in other words; null for none. */
export function wordOf<T extends string>(words: Readonly<Record<T, string>>, kept: StoredValue | undefined): T | null {
  const found = Object.entries<string>(words).find(([, word]) => word === kept);
  return found ? (found[0] as T) : null;
}

/** The list in which a kind of record is kept. */
export const segmentOf: Readonly<Record<EditableKind, string>> = { review: 'ScrutinyReviews', part: 'ScrutinyRecommendations', action: 'ScrutinyActions', owner: 'ScrutinyOwners' };

const text = (value: StoredValue | undefined): string => (typeof value === 'string' ? value : '');
const id = (value: StoredValue | undefined): number | null => (typeof value === 'number' ? value : null);
const ids = (value: StoredValue | undefined): readonly number[] => (Array.isArray(value) ? (value as readonly number[]) : []);

/** What can be edited in a row, as the row keeps it. */
export function rawFields(kind: EditableKind, values: Values, lists: RawLists): Fields {
  const day = (name: string): FieldValue => lists.day(values[name]);
  if (kind === 'review') {
    return { title: text(values['Title']), committee: text(values['ScrCommittee']), reportedOn: day('ScrReportedOn'), responseDueOn: day('ScrResponseDueOn'), respondedOn: day('ScrRespondedOn') };
  }
  if (kind === 'part') {
    const decision = wordOf(decisionWords, values['ScrDecision']);
    return { theme: text(values['ScrTheme']), text: text(values['ScrText']), decision, response: text(values['ScrResponse']), respondedOn: day('ScrRespondedOn') };
  }
  if (kind === 'owner') return { title: text(values['Title']), organisation: text(values['ScrOrganisation']), email: text(values['ScrEmail']) };
  return {
    label: text(values['ScrLabel']), text: text(values['ScrText']), leadOwnerId: id(values['ScrLeadOwner']), otherOwnerIds: ids(values['ScrOtherOwners']),
    successCriteria: text(values['ScrSuccessCriteria']),
  };
}

/** What progress moves in an action, as its row keeps it. */
export function rawProgress(item: ItemState, lists: RawLists): Fields {
  const { values } = item;
  return {
    status: wordOf(statusWords, values['ScrStatus']), health: wordOf(healthWords, values['ScrHealth']), dueOn: lists.day(values['ScrDueOn']),
    latestUpdateId: id(values['ScrLatestUpdateId']),
  };
}

/** How an item stood after each write, oldest first, and who wrote it. */
export function historyOf(item: ItemState): readonly { readonly values: Values; readonly editorId: number }[] {
  const older = [...item.versions].sort((one, other) => one.uiVersion - other.uiVersion);
  return [...older, { values: item.values, editorId: item.editorId }];
}
