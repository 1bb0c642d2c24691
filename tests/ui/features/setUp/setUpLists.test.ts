import type { SetUpStep } from '../../../../src/application/ports/siteSetUp';
import { missingSteps, setUpLists } from '../../../../src/ui/features/setUp/setUpLists';

const step = (kind: SetUpStep['kind'], name: string, isDone = false): SetUpStep => ({ id: `${kind}:${name}`, kind, listTitle: `Scrutiny ${name}`, isDone });
const steps = [step('list', 'Reviews', true), step('list', 'Actions'), step('columns', 'Reviews'), step('columns', 'Actions')];

it('puts the steps of a list together, in the order of the lists', () => {
  expect(setUpLists(steps)).toEqual([
    { title: 'Scrutiny Reviews', name: 'Reviews', doneCount: 1, totalCount: 2, state: 'begun' },
    { title: 'Scrutiny Actions', name: 'Actions', doneCount: 0, totalCount: 2, state: 'waiting' },
  ]);
});

it('counts what was done since it was looked up', () => {
  expect(setUpLists(steps, ['columns:Reviews']).map(({ state }) => state)).toEqual(['done', 'waiting']);
  expect(missingSteps(steps, ['columns:Reviews', 'list:Actions']).map(({ id }) => id)).toEqual(['columns:Actions']);
});
