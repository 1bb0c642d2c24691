import type { ReviewFields } from '../../domain/editable';
import type { Review } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import { restName } from '../../schema/column';
import { reviewsList } from '../../schema/reviewsList';
import { reviewStatusWords } from '../../schema/words';
import { present } from './present';
import type { ReadRow } from './readRow';
import { idOf, type Row, type RowValues } from './row';
import { RowReader } from './rowReader';
import { addressValue, changedValues, dayValue, newRowValues, textValue, titleValue } from './rowValues';

const { columns } = reviewsList;

/** Reads a row of the list of reviews. */
export function rowToReview(row: Row, zone: SiteTimeZone): ReadRow<Review> {
  const read = new RowReader(reviewsList, row, zone);
  return read.finish<Review>(
    present({
      id: idOf(row),
      title: read.title(`Review ${idOf(row)}`),
      committee: read.text(columns.committee),
      reportedOn: read.day(columns.reportedOn),
      responseDueOn: read.day(columns.responseDueOn),
      respondedOn: read.day(columns.respondedOn),
      sourceUrl: read.address(columns.sourceUrl),
      status: read.requiredChoice(columns.status, reviewStatusWords, 'open'),
    }),
  );
}

/** The row of a new review. @throws StoreError kind `refused` when a text is too long */
export function reviewToRow(review: Omit<Review, 'id'>, zone: SiteTimeZone): RowValues {
  return newRowValues({
    Title: titleValue(review.title),
    [restName(columns.committee)]: textValue(columns.committee, review.committee),
    [restName(columns.reportedOn)]: dayValue(review.reportedOn, zone),
    [restName(columns.responseDueOn)]: dayValue(review.responseDueOn, zone),
    [restName(columns.respondedOn)]: dayValue(review.respondedOn, zone),
    [restName(columns.sourceUrl)]: addressValue(columns.sourceUrl, review.sourceUrl),
    [restName(columns.status)]: reviewStatusWords[review.status],
  });
}

/** The values of a review that change; the others stay as they are. @throws StoreError kind `refused` when a text is too long */
export function reviewChangeToRow(change: Partial<ReviewFields>, zone: SiteTimeZone): RowValues {
  return changedValues<Partial<ReviewFields>>(change, {
    title: (title) => ({ Title: titleValue(title) }),
    committee: (committee) => ({ [restName(columns.committee)]: textValue(columns.committee, committee) }),
    reportedOn: (day) => ({ [restName(columns.reportedOn)]: dayValue(day, zone) }),
    responseDueOn: (day) => ({ [restName(columns.responseDueOn)]: dayValue(day, zone) }),
    respondedOn: (day) => ({ [restName(columns.respondedOn)]: dayValue(day, zone) }),
    sourceUrl: (address) => ({ [restName(columns.sourceUrl)]: addressValue(columns.sourceUrl, address) }),
  });
}
