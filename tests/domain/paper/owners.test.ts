import { readOwners } from '../../../src/domain/paper/owners';

function ownersOf(...texts: string[]): readonly string[] {
  return readOwners(texts.map((text) => ({ text, isBullet: false })));
}

describe('the owners of an action', () => {
  it.each([
    ['Team Leader for Physical and Sensory Services'],
    ['Manager of the Education Performance team'],
    ['Children’s Joint Commissioning Manager'],
    ['Head of Children and Families'],
    ['Head of Planning and Enforcement Team'],
    ['Education and Skills Manager'],
    ['Director of Adults, Health and Communities'],
    ['Manager Democratic Services'],
    ['Health/Care Partnership Board'],
  ])('%s is one', (text) => {
    expect(ownersOf(text)).toEqual([text]);
  });

  it.each([
    ['Chair of Herefordshire Parent Carer Voice and SEND Partnership Officer', ['Chair of Herefordshire Parent Carer Voice', 'SEND Partnership Officer']],
    ['Head of Additional Needs and EY SEND Manager', ['Head of Additional Needs', 'EY SEND Manager']],
    ['Finance and Legal Officer and Chair', ['Finance and Legal Officer', 'Chair']],
    ['Director of Children and Families & SEN Manager', ['Director of Children and Families', 'SEN Manager']],
    ['SEN Manager; Head of Service', ['SEN Manager', 'Head of Service']],
    ['SEN Manager, Head of Service and Cllr Jones', ['SEN Manager', 'Head of Service', 'Cllr Jones']],
    ['CCG and Parent Carer Voice', ['CCG', 'Parent Carer Voice']],
    ['DM/PL/KL', ['DM', 'PL', 'KL']],
    ['SEN Manager and SEN manager', ['SEN Manager']],
  ])('%s are several', (text, owners) => {
    expect(ownersOf(text)).toEqual(owners);
  });

  it('joins a title that was broken over lines, and takes lines that are posts for posts', () => {
    expect(ownersOf('Head of Additional', 'Needs and EY SEND', 'Manager')).toEqual(['Head of Additional Needs', 'EY SEND Manager']);
    expect(ownersOf('Team Leader for', 'Physical and', 'Sensory Services')).toEqual(['Team Leader for Physical and Sensory Services']);
    expect(ownersOf('Head of Service', '', 'SEN Manager')).toEqual(['Head of Service', 'SEN Manager']);
  });

  it('takes the items of a list one by one', () => {
    const items = ['Schools', 'Health'].map((text) => ({ text, isBullet: true }));
    expect(readOwners(items)).toEqual(['Schools', 'Health']);
  });

  it.each([[''], ['TBC'], ['To be confirmed'], ['-'], ['n/a']])('"%s" is nobody', (text) => {
    expect(ownersOf(text)).toEqual([]);
  });
});
