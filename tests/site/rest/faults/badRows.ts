import type { Call } from '../call';
import { nextGuid } from '../guid';
import { logChange } from '../items/changes';
import { forgetUnique } from '../items/unique';
import { isLookup, isUser } from '../lists/fieldKinds';
import type { FieldState, ItemState, ListState, StoredValue, Values } from '../state';
import { isoSeconds } from '../timeZone';

/** What an administrator works on, and as whom. */
export type Administration = Pick<Call, 'site' | 'user' | 'now'>;

/** An id that no item and no person has. */
const nobody = 999_999;
/** The most characters that a column of several lines keeps. */
const longestNote = 63_999;

const multiple = (field: FieldState): boolean => field.type === 'LookupMulti' || field.type === 'UserMulti';

/** What a careless hand or another program may leave in a column, beside nothing at all. */
function wildValue(field: FieldState): StoredValue | undefined {
  if (field.type === 'Choice') return 'Nearly there, I think';
  if (field.type === 'Note') return `${'long words '.repeat(longestNote / 11)}${'x'.repeat(longestNote % 11)}`;
  if (field.type === 'DateTime') return '0001-01-01T00:00:00Z';
  if (isLookup(field) || isUser(field)) return multiple(field) ? [nobody] : nobody;
  return undefined;
}

function copyOf(list: ListState): Values {
  const values = { ...list.items.at(-1)?.values };
  for (const field of list.fields.filter((candidate) => candidate.isUnique)) delete values[field.internalName];
  return values;
}

function addRow({ site, user, now }: Administration, list: ListState, values: Values): void {
  const stamp = isoSeconds(now);
  list.lastItemId += 1;
  const item: ItemState = {
    id: list.lastItemId, guid: nextGuid(site), created: stamp, authorId: user.id, modified: stamp, editorId: user.id,
    version: 1, uiVersion: 512, values, attachments: [], versions: [], assignments: null,
  };
  list.items.push(item);
  logChange({ site, user, now }, list, item, 'add');
}

/**
 * Fills a list with rows as hands leave them: for each column of ours one row without it where it is required, and one with a value that
 * no form would take (a word that is no choice, a lookup or a person that is not there any more, the year 0001, 63,999 characters).
 * @returns how many rows were added.
 */
export function addBadRows(administration: Administration, list: ListState): number {
  const before = list.items.length;
  for (const field of list.fields.filter((candidate) => !candidate.isReadOnly)) {
    const { [field.internalName]: _without, ...others } = copyOf(list);
    if (field.isRequired) addRow(administration, list, others);
    const wild = wildValue(field);
    if (wild !== undefined) addRow(administration, list, { ...others, [field.internalName]: wild });
  }
  forgetUnique(list);
  return list.items.length - before;
}
