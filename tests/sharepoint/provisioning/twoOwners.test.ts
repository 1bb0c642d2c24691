import { interleaved } from '../../builders/interleaved';
import { addReviewOfVersion1, makeListsOfVersion1, valueOf } from '../../builders/siteOfVersion1';
import { openReadySite, openTestSite } from '../../builders/testSite';
import { listOf, shapeOf } from './siteShape';

const noStep = (): void => undefined;
const officers = ['officer', 'officer2'];
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

describe('two owners at once', () => {
  let whole: unknown;
  beforeAll(async () => {
    whole = shapeOf(await openReadySite());
  });

  it.each(seeds)('set a site up, and both end well (order %i)', async (seed) => {
    const test = openTestSite();
    const plans = await Promise.all(interleaved(test, seed, officers).map(({ siteSetUp }) => siteSetUp.apply(noStep)));
    expect(plans.flatMap(({ steps }) => steps.filter((step) => !step.isDone))).toEqual([]);
    expect(shapeOf(test)).toEqual(whole);
    expect(listOf(test.state(), 'ScrutinySettings').items).toHaveLength(3);
  });

  it.each(seeds)('upgrade a site, and both end well (order %i)', async (seed) => {
    const test = openTestSite();
    await makeListsOfVersion1(test.site);
    const updates = [{ status: 'In progress', isInStep: true }, { status: 'Complete', isInStep: true }];
    await addReviewOfVersion1(test.site, [updates, updates]);
    const plans = await Promise.all(interleaved(test, seed, officers).map(({ siteSetUp }) => siteSetUp.apply(noStep)));
    expect(plans.flatMap(({ steps }) => steps.filter((step) => !step.isDone))).toEqual([]);
    expect(shapeOf(test)).toEqual(whole);
    expect([await valueOf(test.site, 'ScrutinyActions', 1, 'ScrLatestUpdateId'), await valueOf(test.site, 'ScrutinyActions', 2, 'ScrLatestUpdateId')]).toEqual([2, 4]);
  });
});
