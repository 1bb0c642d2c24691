import { doubtsOf, type ImportPlan } from '../../../../src/domain/paper/importPlan';
import { doubtChoices, doubtsToList } from '../../../../src/ui/features/importPaper/doubtChoices';
import { doubtText, twinPlaces } from '../../../../src/ui/features/importPaper/doubtText';
import { placeOf, servedReferences } from '../../../../src/ui/features/importPaper/places';
import { en } from '../../../../src/ui/strings/en';
import { doubt, plan, plannedAction, plannedPart } from '../../../builders/importPlan';

const twins = plan(
  [plannedPart('p7', { number: '7' }), plannedPart('p13', { number: '13' })],
  [
    plannedAction('a', ['p7'], { doubts: [doubt('same-action', 'text', { others: ['b'] })] }),
    plannedAction('b', ['p13'], { doubts: [doubt('same-action', 'text', { others: ['a'] })] }),
  ],
);

function choose(before: ImportPlan, label: string): ImportPlan {
  const choices = doubtsToList(before).flatMap((placed) => doubtChoices(placed, before, en));
  const choice = choices.find((candidate) => candidate.label === label);
  if (!choice) throw new Error(`There is no choice ${label}: ${choices.map((candidate) => candidate.label).join(', ')}`);
  return choice.change(before);
}

function partWithDoubt(decision: 'unclear' | 'accepted-in-full'): ImportPlan {
  return plan([plannedPart('p', { decision, doubts: [doubt('decision-unclear', 'decision', { quote: 'in full\nalthough' })] })]);
}

describe('like actions', () => {
  it('are asked about once, with both places', () => {
    const [asked, ...more] = doubtsToList(twins);
    expect(more).toEqual([]);
    expect(asked?.key).toBe('a');
    expect(doubtText(asked?.doubt ?? doubt('text-missing', 'text'), { twins: twinPlaces('a', asked ? [asked.doubt] : [], twins, en) }, en)).toBe(
      'The same action stands under 7 and 13: one action or two?',
    );
  });

  it('become one that serves both, or stay two, and are asked about no more', () => {
    const one = choose(twins, 'One action');
    expect(one.actions.map(({ key, partKeys }) => [key, partKeys])).toEqual([['a', ['p7', 'p13']]]);
    expect(doubtsOf(one)).toEqual([]);
    const two = choose(twins, 'Two actions');
    expect(two.actions).toHaveLength(2);
    expect(doubtsOf(two)).toEqual([]);
  });
});

describe('a decision in doubt', () => {
  it('is asked for where it is unclear, and can be left to be settled', () => {
    const unclear = partWithDoubt('unclear');
    expect(doubtText(doubtsOf(unclear)[0]?.doubt ?? doubt('text-missing', 'text'), { decision: 'unclear' }, en)).toBe(
      'The decision is unclear: “in full although” Is it accepted?',
    );
    expect(choose(unclear, 'Not accepted').parts[0]).toMatchObject({ decision: 'not-accepted', doubts: [] });
    expect(choose(unclear, 'Leave it to be settled').parts[0]).toMatchObject({ decision: 'unclear', doubts: [] });
  });

  it('is proposed where the words are only qualified', () => {
    const qualified = partWithDoubt('accepted-in-full');
    const labels = doubtsToList(qualified).flatMap((placed) => doubtChoices(placed, qualified, en).map(({ label }) => label));
    expect(labels).toEqual(['Looks right', 'Accepted', 'Accepted in part', 'Not accepted']);
    expect(choose(qualified, 'Looks right').parts[0]).toMatchObject({ decision: 'accepted-in-full', doubts: [] });
  });
});

it('several owners are kept, or are one', () => {
  const owners = ['Head of A', 'B Manager'];
  const before = plan([plannedPart('p')], [plannedAction('a', ['p'], { owners, doubts: [doubt('several-owners', 'owners', { quote: 'Head of A and B Manager' })] })]);
  expect(choose(before, 'Keep as separate owners').actions[0]).toMatchObject({ owners, doubts: [] });
  expect(choose(before, 'It is one owner').actions[0]).toMatchObject({ owners: ['Head of A and B Manager'], doubts: [] });
});

describe('places', () => {
  const parts = [plannedPart('i', { number: '2', part: 'i' }), plannedPart('ii', { number: '2', part: 'ii' }), plannedPart('p3', { number: '3' })];
  const words = 'Work on the family conversation is completed by everybody who takes part';
  const whole = plan(parts, [plannedAction('a', ['i', 'ii', 'p3'], { text: words }), plannedAction('b', ['ii'], { label: 'iv' }), plannedAction('c', [])]);

  it('name a recommendation by its number alone where all its parts are meant', () => {
    expect(servedReferences(whole, ['i', 'ii', 'p3'])).toEqual(['2', '3']);
    expect(servedReferences(whole, ['ii'])).toEqual(['2 (ii)']);
  });

  it('are said so that a person finds them', () => {
    expect(placeOf(whole, 'ii', en)).toBe('Recommendation 2 (ii)');
    expect(placeOf(whole, 'a', en)).toBe('Recommendation 2 and 3, action “Work on the family conversation is completed by…”');
    expect(placeOf(whole, 'b', en)).toBe('Recommendation 2 (ii), action iv “Draw a map”');
    expect(placeOf(whole, 'c', en)).toBe('Action “Draw a map”');
    expect(placeOf(whole, 'gone', en)).toBe('');
  });
});
