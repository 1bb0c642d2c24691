import type { WrittenDecision } from '../../application/ports/recordStores';
import type { ScrutinyDecision } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import { restName } from '../../schema/column';
import { decisionsList } from '../../schema/decisionsList';
import { outcomeWords } from '../../schema/words';
import type { SeenLists } from '../seenLists';
import { present } from './present';
import type { ReadRow } from './readRow';
import { idOf, type Row, type RowValues } from './row';
import { RowReader } from './rowReader';
import { dayValue, newRowValues, textValue } from './rowValues';
import { selectOf } from './select';

const { columns } = decisionsList;

/** What to select of a decision, its writer's name included; "Author" has to be expanded. */
export function decisionSelect(seen: SeenLists): readonly string[] {
  return [...selectOf(decisionsList, seen), 'Created', 'Author/Title'];
}

/** Ids that exist, so that a decision about something else is found out; without actions every action is believed. */
export interface KnownSubjects {
  readonly actions: ReadonlySet<number> | undefined;
  readonly parts: ReadonlySet<number>;
}

/** Reads a row of the list of decisions. A decision whose outcome cannot be read decides nothing and is no record. */
export function rowToDecision(row: Row, zone: SiteTimeZone, known?: KnownSubjects): ReadRow<ScrutinyDecision> {
  const read = new RowReader(decisionsList, row, zone);
  return read.finish<ScrutinyDecision>(
    present({
      id: idOf(row),
      reviewId: read.essentialPointer(columns.review),
      actionId: read.pointer(columns.action, known?.actions),
      partId: read.pointer(columns.part, known?.parts),
      outcome: read.essentialChoice(columns.outcome, outcomeWords),
      meetingOn: read.day(columns.meetingOn),
      minuteReference: read.text(columns.minuteReference),
      words: read.text(columns.words),
      byName: read.shown('Author') || undefined,
      at: read.created(),
    }),
  );
}

/** The row of a new decision. @throws StoreError kind `refused` when a text is too long */
export function decisionToRow(decision: Omit<WrittenDecision, 'id'>, zone: SiteTimeZone): RowValues {
  return newRowValues({
    Title: outcomeWords[decision.outcome],
    [restName(columns.review)]: decision.reviewId,
    [restName(columns.action)]: decision.actionId ?? null,
    [restName(columns.part)]: decision.partId ?? null,
    [restName(columns.outcome)]: outcomeWords[decision.outcome],
    [restName(columns.meetingOn)]: dayValue(decision.meetingOn, zone),
    [restName(columns.minuteReference)]: textValue(columns.minuteReference, decision.minuteReference),
    [restName(columns.words)]: textValue(columns.words, decision.words),
  });
}
