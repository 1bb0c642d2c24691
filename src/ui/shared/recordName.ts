import type { TrackerSnapshot } from '../../application/ports/trackerReader';
import type { Action, Part } from '../../domain/records';
import type { Versioned } from '../../domain/versioned';
import { formatReference } from '../../domain/reference';
import type { Strings } from '../strings/en';
import type { EditTarget } from './editing';

const longestSnippet = 60;

/** The first words of a text, cut between words. */
function firstWords(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= longestSnippet ? folded : `${folded.slice(0, longestSnippet).replace(/\s\S*$/, '')}…`;
}

/** What an action is called: "2 (i), “Work is completed…”". */
export function actionName(action: Action, parts: readonly Part[], strings: Strings): string {
  const references = parts.filter((part) => action.partIds.includes(part.id)).map(formatReference);
  return strings.edit.actionName(references.join(', '), firstWords(action.text));
}

/** What a record of a snapshot is called, for its person; empty where it is not there. */
export function recordName({ record, id }: EditTarget, { reviews, parts, actions, owners }: TrackerSnapshot, strings: Strings): string {
  const isIt = ({ value }: { readonly value: { readonly id: number } }): boolean => value.id === id;
  const titled: readonly Versioned<{ readonly id: number; readonly title: string }>[] = record === 'review' ? reviews.records : owners.records;
  if (record === 'review' || record === 'owner') return titled.find(isIt)?.value.title ?? '';
  const part = record === 'part' ? parts.records.find(isIt)?.value : undefined;
  if (part) return formatReference(part);
  const action = record === 'action' ? actions.records.find(isIt)?.value : undefined;
  return action ? actionName(action, parts.records.map(({ value }) => value), strings) : '';
}
