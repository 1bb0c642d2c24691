import { addProgress } from '../../src/application/addProgress';
import { recordDecision } from '../../src/application/recordDecision';
import type { Services } from '../../src/application/services';
import { createServices } from '../../src/composition/createServices';
import { type Harness, startHarness } from '../e2e/harness';
import { hostOf } from '../site/hostOf';
import { fetchAs, type SharePointSite } from '../site/rest/sharePointSite';
import { seed } from '../site/seed';
import { events, type LifeEvent } from './events';
import { movableClock } from './movableClock';

/** The day on which the review is looked at. */
export const today = '2020-05-01';

const dayOfImport = '2019-08-20';

async function happen(services: Services, { about, what }: LifeEvent): Promise<void> {
  const { actions } = await services.trackerReader.read();
  const action = actions.records.find(({ value }) => value.text.startsWith(about));
  if (!action) throw new Error(`The sample has no action "${about}".`);
  const writing = { clientKey: services.keys.random(), mayExist: false };
  if ('progress' in what) {
    await addProgress(services, action, what.progress, writing);
    return;
  }
  const { id: actionId, reviewId } = action.value;
  await recordDecision(services, { actionId, reviewId, words: '', minuteReference: '', ...what.decision }, writing);
}

/** The dates of the paper's own story, which the paper itself does not print where the import looks for them. */
async function addDates(site: SharePointSite): Promise<void> {
  const { reviews } = createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') });
  const { value, version } = await reviews.read(1);
  await reviews.change(value.id, version, {
    committee: 'Children and young people scrutiny committee',
    reportedOn: '2019-06-27',
    responseDueOn: '2019-08-26',
    respondedOn: '2019-08-19',
    sourceUrl: 'https://councillors.herefordshire.gov.uk/',
  });
}

/** Lets a site live through the events. @param moveTo puts the site's clock to a day */
export async function liveThrough(site: SharePointSite, moveTo: (day: string) => void): Promise<void> {
  moveTo(dayOfImport);
  await seed(site);
  await addDates(site);
  for (const event of events) {
    moveTo(event.on);
    await happen(createServices(hostOf(site, event.by), { fetch: fetchAs(site, event.by) }), event);
  }
}

/** The local site with the SEND review in mid-life, on 1 May 2020: updates, slips, confirmations, one closed, posts that nobody holds. */
export async function startMidLife(): Promise<Harness> {
  const clock = movableClock(dayOfImport);
  const harness = await startHarness({ today, site: { now: clock.now } });
  await liveThrough(harness.local.site, clock.moveTo);
  clock.moveTo(today);
  return harness;
}
