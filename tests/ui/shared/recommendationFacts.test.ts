import type { RecommendationView } from '../../../src/application/trackerView';
import { recommendationState } from '../../../src/domain/recommendationState';
import type { StateKind } from '../../../src/domain/stateKind';
import { recommendationFacts } from '../../../src/ui/shared/recommendationFacts';
import { en } from '../../../src/ui/strings/en';

function factsOf(...kinds: readonly StateKind[]): string {
  const states = kinds.map((kind) => ({ state: { kind, colour: 'none' as const } }));
  const view = { number: '4', theme: '', parts: [], actions: states, state: recommendationState(states), lateCount: kinds.filter((kind) => kind === 'overdue').length };
  return recommendationFacts(view as unknown as RecommendationView, en);
}

describe('how far a recommendation is', () => {
  it.each([
    [[], 'No actions yet'],
    [['closed'], 'Closed without doing'],
    [['confirmed', 'closed'], '1 of 1 done'],
    [['done', 'overdue', 'on-track'], '1 of 3 done · 1 late'],
  ] as const)('%j: %s', (kinds, words) => {
    expect(factsOf(...kinds)).toBe(words);
  });
});
