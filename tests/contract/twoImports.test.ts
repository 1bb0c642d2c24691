import { importPaper } from '../../src/application/importPaper';
import type { Services } from '../../src/application/services';
import type { ImportPlan } from '../../src/domain/paper/importPlan';
import { plan, plannedAction, plannedPart } from '../builders/importPlan';
import { interleaved } from '../builders/interleaved';
import { rowsOf } from '../builders/keptRecords';
import { openReadySite } from '../builders/testSite';

const noProgress = (): void => undefined;
const officers = ['officer', 'officer2'];
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

const owners = ['SEND Manager', 'Director of Education', 'Head of Finance'];
const paper = (first: string): ImportPlan => plan([plannedPart('part')], [first, ...owners].map((owner, index) => plannedAction(`action${index}`, ['part'], { owners: [owner] })));

function write(services: Services, content: ImportPlan, paperKey: string): Promise<number> {
  return importPaper(services, { plan: content, paperKey, mayExist: true }, noProgress);
}

describe('two officers at once', () => {
  it.each(seeds)('import the same paper, and it is there once (order %i)', async (seed) => {
    const test = await openReadySite();
    const ids = await Promise.all(interleaved(test, seed, officers).map((services) => write(services, paper('Clerk'), 'a')));
    expect(new Set(ids).size).toBe(1);
    expect(['Reviews', 'Recommendations', 'Actions', 'Owners'].map((list) => rowsOf(test, `Scrutiny${list}`))).toEqual([1, 1, 4, 4]);
  });

  it.each(seeds)('import papers that name the same new posts, and each post is there once (order %i)', async (seed) => {
    const test = await openReadySite();
    const [one, other] = interleaved(test, seed, officers);
    if (!one || !other) throw new Error('There are not two officers.');
    await Promise.all([write(one, paper('Clerk'), 'a'), write(other, paper('clerk'), 'b')]);
    expect(['Reviews', 'Recommendations', 'Actions', 'Owners'].map((list) => rowsOf(test, `Scrutiny${list}`))).toEqual([2, 2, 8, 4]);
    for (const reviewId of [1, 2]) {
      const { actions } = await test.as('reader').trackerReader.read(reviewId);
      expect(actions.records.map(({ value }) => value.leadOwnerId)).not.toContain(undefined);
      expect(actions.badRows).toEqual([]);
    }
  });
});
