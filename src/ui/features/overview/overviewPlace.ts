import type { ScreenProps } from '../../shared/screen';

/** Where the parts of the overview lead, and from where. */
export interface OverviewPlace extends Pick<ScreenProps, 'views' | 'onOpen' | 'openId' | 'namesPeople' | 'onReview'> {
  /** Whether all reviews are shown. */
  readonly isAll: boolean;
}
