import type { Clock } from '../application/ports/clock';
import { dayOf, type SiteTimeZone } from '../domain/siteTime';

/** The machine's clock, read in the site's time zone. */
export function createSiteClock(zone: SiteTimeZone): Clock {
  return { today: () => dayOf(new Date().toISOString(), zone) };
}
