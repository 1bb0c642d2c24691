import type { WrittenUpdate } from '../../application/ports/recordStores';
import type { DateChange, ProgressUpdate } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import { restName } from '../../schema/column';
import { updatesList } from '../../schema/updatesList';
import { healthWords, statusWords } from '../../schema/words';
import type { SeenLists } from '../seenLists';
import { present } from './present';
import type { ReadRow } from './readRow';
import { idOf, type Row, type RowValues } from './row';
import { RowReader } from './rowReader';
import { addressValue, dayValue, newRowValues, textValue, titleFrom } from './rowValues';
import { selectOf } from './select';

const { columns } = updatesList;

/** What to select of an update, its writer's name included; "Author" has to be expanded. */
export function updateSelect(seen: SeenLists): readonly string[] {
  return [...selectOf(updatesList, seen), 'Created', 'Author/Title'];
}

function readDateChange(read: RowReader): DateChange | undefined {
  const newDueOn = read.day(columns.newDueOn);
  return newDueOn && { newDueOn, reason: read.text(columns.reason) };
}

/** Reads a row of the list of updates. */
export function rowToUpdate(row: Row, zone: SiteTimeZone): ReadRow<ProgressUpdate> {
  const read = new RowReader(updatesList, row, zone);
  return read.finish<ProgressUpdate>(
    present({
      id: idOf(row),
      actionId: read.essentialPointer(columns.action),
      reviewId: read.pointer(columns.review) ?? 0,
      status: read.essentialChoice(columns.status, statusWords),
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
