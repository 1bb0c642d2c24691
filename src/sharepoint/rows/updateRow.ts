import type { WrittenUpdate } from '../../application/ports/recordStores';
import type { DateChange, ProgressUpdate } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import type { BadRow, Versioned } from '../../domain/versioned';
import { restName } from '../../schema/column';
import { updatesList } from '../../schema/updatesList';
import { healthWords, statusWords } from '../../schema/words';
import { present } from './present';
import { idOf, type Row, type RowValues } from './row';
import { RowReader, selectOf } from './rowReader';
import { addressValue, dayValue, newRowValues, textValue, titleFrom } from './rowValues';

const { columns } = updatesList;

/** What to select of an update, its writer's name included; "Author" has to be expanded. */
export const updateSelect: readonly string[] = [...selectOf(updatesList), 'Created', 'Author/Title'];

function readDateChange(read: RowReader): DateChange | undefined {
  const newDueOn = read.day(columns.newDueOn);
  return newDueOn && { newDueOn, reason: read.text(columns.reason) };
}

/** Reads a row of the list of updates. */
export function rowToUpdate(row: Row, zone: SiteTimeZone): Versioned<ProgressUpdate> | BadRow {
  const read = new RowReader(updatesList, row, zone);
  return read.finish<ProgressUpdate>(
    present({
      id: idOf(row),
      actionId: read.requiredPointer(columns.action),
      reviewId: read.requiredPointer(columns.review),
      status: read.requiredChoice(columns.status, statusWords),
      health: read.choice(columns.health, healthWords),
      words: read.text(columns.words),
      dateChange: readDateChange(read),
      previousDueOn: read.day(columns.previousDueOn),
      evidenceUrl: read.address(columns.evidenceUrl),
      byName: read.shown('Author'),
      at: read.created(),
    }),
  );
}

/** The row of a new update. @throws StoreError kind `refused` when a text is too long or the evidence is no web address */
export function updateToRow(update: Omit<WrittenUpdate, 'id'>, zone: SiteTimeZone): RowValues {
  return newRowValues({
    // Whoever says nothing more than the status has said enough; the row still needs a name.
    Title: titleFrom(update.words) || statusWords[update.status],
    [restName(columns.action)]: update.actionId,
    [restName(columns.review)]: update.reviewId,
    [restName(columns.status)]: statusWords[update.status],
    [restName(columns.health)]: update.health ? healthWords[update.health] : null,
    [restName(columns.words)]: textValue(columns.words, update.words),
    [restName(columns.newDueOn)]: dayValue(update.dateChange?.newDueOn, zone),
    [restName(columns.reason)]: textValue(columns.reason, update.dateChange?.reason),
    [restName(columns.previousDueOn)]: dayValue(update.previousDueOn, zone),
    [restName(columns.evidenceUrl)]: addressValue(columns.evidenceUrl, update.evidenceUrl),
  });
}
