import type { RecommendationView } from './trackerView';
import type { ViewAddress } from './viewAddress';

/** What names a recommendation in an address: its number as printed; where all reviews are shown, with the review. */
export function recommendationKey({ number, reviewId }: Pick<RecommendationView, 'number' | 'reviewId'>, review: ViewAddress['review']): string {
  return review === 'all' ? `${reviewId}:${number}` : number;
}

/** The recommendation that an address names; undefined where there is none. */
export function findRecommendation(all: readonly RecommendationView[], key: string, review: ViewAddress['review']): RecommendationView | undefined {
  return key === '' ? undefined : all.find((each) => each.number !== '' && recommendationKey(each, review) === key);
}
