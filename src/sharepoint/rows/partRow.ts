import type { Part } from '../../domain/records';
import { formatReference } from '../../domain/reference';
import type { SiteTimeZone } from '../../domain/siteTime';
import type { BadRow, Versioned } from '../../domain/versioned';
import { restName } from '../../schema/column';
import { recommendationsList } from '../../schema/recommendationsList';
import { decisionWords } from '../../schema/words';
import { present } from './present';
import { idOf, type Row, type RowValues } from './row';
import { RowReader } from './rowReader';
import { dayValue, newRowValues, textValue, titleFrom } from './rowValues';

const { columns } = recommendationsList;

/** Reads a row of the list of recommendations. */
export function rowToPart(row: Row, zone: SiteTimeZone): Versioned<Part> | BadRow {
  const read = new RowReader(recommendationsList, row, zone);
  return read.finish<Part>(
    present({
      id: idOf(row),
      reviewId: read.requiredPointer(columns.review),
      number: read.text(columns.number),
      part: read.text(columns.part),
      theme: read.text(columns.theme),
      text: read.text(columns.text),
      decision: read.requiredChoice(columns.decision, decisionWords),
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
