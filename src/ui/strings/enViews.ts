import type { ViewName } from '../../application/viewAddress';

/** The words of the way from screen to screen. */
export const enViews = {
  navigation: 'Views',
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
