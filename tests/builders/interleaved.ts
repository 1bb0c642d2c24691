import { createServices } from '../../src/composition/createServices';
import type { Services } from '../../src/application/services';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/fetchAs';
import type { TestSite } from './testSite';

/** Numbers from 0 to below 1, the same for the same seed. Source of the method: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761 + 12_345;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Services of several people whose requests overtake each other in an order that a seed decides. */
export function interleaved(test: TestSite, seed: number, people: readonly string[]): readonly Services[] {
  const random = randomFrom(seed);
  const anyTime = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 6)));
  return people.map((person) =>
    createServices(hostOf(test.site, person), {
      sleep: anyTime,
      fetch: async (input, init) => {
        await anyTime();
        const response = await fetchAs(test.site, person)(input, init);
        await anyTime();
        return response;
      },
    }),
  );
}
