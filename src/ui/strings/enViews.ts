import type { ViewName } from '../../application/viewAddress';

/** The words of the way from screen to screen. */
export const enViews = {
  navigation: 'Views',
  /** Beside the name of a screen: how many things wait there. */
  count: (count: number) => ` ${count}`,
  names: {
    overview: 'Overview',
    recommendations: 'By recommendation',
    actions: 'Actions',
    timeline: 'Timeline',
    mine: 'My actions',
    owners: 'Owners',
    settings: 'Settings',
  } satisfies Record<ViewName, string>,
};
