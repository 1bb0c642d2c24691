import type { TrackerSnapshot } from './ports/trackerReader';

/** Lists without which there is nothing to show, with the column that says to which review a row belongs. */
const essential: readonly (readonly [list: string, column: string])[] = [
  ['Lists/ScrutinyReviews', ''],
  ['Lists/ScrutinyRecommendations', 'Review'],
  ['Lists/ScrutinyActions', 'Review'],
];

/**
 * Whether a site has to be set up before anything can be shown. Where reviews, recommendations and actions can be read, they are
 * shown whatever else the lists lack; without a review and a version the first set-up has not come to its end.
 */
export function needsSetUp({ setUp, missing, settings, reviews }: TrackerSnapshot): boolean {
  if (setUp === 'missing') return true;
  if (setUp === 'ready' || setUp === 'newer') return false;
  const isUnreadable = missing.some(({ list, columns }) =>
    essential.some(([name, column]) => name === list && (columns.length === 0 || columns.includes(column))),
  );
  const isUnfinished = settings.schemaVersion === 0 && reviews.records.length === 0;
  return isUnreadable || isUnfinished;
}
