import type { ScrutinyDecision } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import type { BadRow, Versioned } from '../../domain/versioned';
import { decisionsList } from '../../schema/decisionsList';
import { outcomeWords } from '../../schema/words';
import { present } from './present';
import { idOf, type Row } from './row';
import { RowReader, selectOf } from './rowReader';

const { columns } = decisionsList;

/** What to select of a decision. */
export const decisionSelect: readonly string[] = [...selectOf(decisionsList), 'Created'];

/** Reads a row of the list of decisions. @param actions ids of the actions that exist */
export function rowToDecision(row: Row, zone: SiteTimeZone, actions: ReadonlySet<number>): Versioned<ScrutinyDecision> | BadRow {
  const read = new RowReader(decisionsList, row, zone);
  return read.finish<ScrutinyDecision>(
    present({
      id: idOf(row),
      reviewId: read.requiredPointer(columns.review),
      actionId: read.pointer(columns.action, actions),
      partId: read.pointer(columns.part),
      outcome: read.requiredChoice(columns.outcome, outcomeWords),
      meetingOn: read.day(columns.meetingOn),
      minuteReference: read.text(columns.minuteReference),
      words: read.text(columns.words),
      at: read.created(),
    }),
  );
}
