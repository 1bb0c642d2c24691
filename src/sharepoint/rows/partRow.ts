import type { PartFields } from '../../domain/editable';
import type { Part } from '../../domain/records';
import { formatReference, readReference, type Reference } from '../../domain/reference';
import type { SiteTimeZone } from '../../domain/siteTime';
import { restName } from '../../schema/column';
import { recommendationsList } from '../../schema/recommendationsList';
import { decisionWords } from '../../schema/words';
import { present } from './present';
import type { ReadRow } from './readRow';
import { idOf, type Row, type RowValues } from './row';
import { RowReader } from './rowReader';
import { changedValues, dayValue, newRowValues, textValue, titleFrom } from './rowValues';

const { columns } = recommendationsList;

/** Number and part as their columns say them; without a number as the printed reference in the title does, or the item's own number. */
function readPlace(read: RowReader, row: Row): Reference {
  const number = read.text(columns.number);
  if (number !== '') return { number, part: read.text(columns.part) };
  return readReference(String(row['Title'] ?? '')) ?? { number: `(${idOf(row)})`, part: '' };
}

/** Reads a row of the list of recommendations. */
export function rowToPart(row: Row, zone: SiteTimeZone): ReadRow<Part> {
  const read = new RowReader(recommendationsList, row, zone);
  return read.finish<Part>(
    present({
      id: idOf(row),
      reviewId: read.essentialPointer(columns.review),
      ...readPlace(read, row),
      theme: read.text(columns.theme),
      text: read.text(columns.text),
      decision: read.requiredChoice(columns.decision, decisionWords, 'unclear'),
      response: read.text(columns.response),
      respondedOn: read.day(columns.respondedOn),
    }),
  );
}

/** The row of a new part. @throws StoreError kind `refused` when a text is too long */
export function partToRow(part: Omit<Part, 'id'>, zone: SiteTimeZone): RowValues {
  return newRowValues({
    Title: titleFrom(formatReference(part)),
    [restName(columns.review)]: part.reviewId,
    [restName(columns.number)]: textValue(columns.number, part.number),
    [restName(columns.part)]: textValue(columns.part, part.part),
    [restName(columns.theme)]: textValue(columns.theme, part.theme),
    [restName(columns.text)]: textValue(columns.text, part.text),
    [restName(columns.decision)]: decisionWords[part.decision],
    [restName(columns.response)]: textValue(columns.response, part.response),
    [restName(columns.respondedOn)]: dayValue(part.respondedOn, zone),
  });
}

/** The values of a part that change; the others stay as they are. @throws StoreError kind `refused` when a text is too long */
export function partChangeToRow(change: Partial<PartFields>, zone: SiteTimeZone): RowValues {
  return changedValues<Partial<PartFields>>(change, {
    theme: (theme) => ({ [restName(columns.theme)]: textValue(columns.theme, theme) }),
    text: (text) => ({ [restName(columns.text)]: textValue(columns.text, text) }),
    decision: (decision) => ({ [restName(columns.decision)]: decisionWords[decision] }),
    response: (response) => ({ [restName(columns.response)]: textValue(columns.response, response) }),
    respondedOn: (day) => ({ [restName(columns.respondedOn)]: dayValue(day, zone) }),
  });
}
