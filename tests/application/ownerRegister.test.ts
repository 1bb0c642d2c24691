import { findOwners, ownerRegister } from '../../src/application/ownerRegister';
import type { ActionView } from '../../src/application/trackerView';
import { actionState } from '../../src/domain/actionState';
import type { Action, Owner } from '../../src/domain/records';
import { anAction } from '../domain/records';

const today = '2020-05-01';

function aPost(id: number, title: string, rest: Partial<Owner> = {}): Owner {
  return { id, title, organisation: '', email: '', ...rest };
}

const clerk = aPost(1, 'clerk', { holder: { userId: 7, name: 'Jo Holder' }, organisation: 'NHS' });
const manager = aPost(2, 'SEN Manager');
const voice = aPost(3, 'Parent Carer Voice', { email: 'hello@voice.example' });

function viewOf(action: Action, lead: Owner | undefined, others: readonly Owner[] = []): ActionView {
  return { record: { value: action, version: '1' }, state: actionState(action, { today, dueSoonDays: 28 }), others, serves: [], isToMend: false, ...(lead ? { lead } : {}) };
}

const register = ownerRegister(
  [manager, voice, clerk],
  [
    viewOf(anAction({ id: 1, dueOn: '2020-03-31' }), manager, [clerk, manager]),
    viewOf(anAction({ id: 2, dueOn: '2020-12-31' }), manager),
    viewOf(anAction({ id: 3, status: 'complete' }), manager),
    viewOf(anAction({ id: 4 }), undefined),
  ],
);

describe('the register of posts', () => {
  it('comes by name, with the open and late actions of each, also those that it only helps with, each once', () => {
    expect(register.map(({ owner, open, late }) => [owner.title, open, late])).toEqual([['clerk', 1, 1], ['Parent Carer Voice', 0, 0], ['SEN Manager', 2, 1]]);
  });

  it('calls a post vacant that has neither holder nor address', () => {
    expect(register.filter(({ isVacant }) => isVacant).map(({ owner }) => owner.title)).toEqual(['SEN Manager']);
  });

  it.each<[string, readonly string[]]>([
    ['', ['clerk', 'Parent Carer Voice', 'SEN Manager']],
    ['HOLDER', ['clerk']],
    ['nhs clerk', ['clerk']],
    ['voice.example', ['Parent Carer Voice']],
    ['clerk manager', []],
  ])('is searched for “%s” in post, person, organisation and address', (words, titles) => {
    expect(findOwners(register, { words, isVacantOnly: false }).map(({ owner }) => owner.title)).toEqual(titles);
  });

  it('is narrowed down to what is vacant', () => {
    expect(findOwners(register, { words: 'manager', isVacantOnly: true })).toHaveLength(1);
    expect(findOwners(register, { words: 'clerk', isVacantOnly: true })).toEqual([]);
  });
});
