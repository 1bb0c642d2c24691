import { querySaved, savedQuery } from '../../../src/application/actionTable/savedQuery';

describe('a kept query', () => {
  it('is the same when it is read again', () => {
    const query = { search: 'local offer', filters: { state: ['overdue', 'at-risk'], due: ['none'] }, sort: { by: 'due', isDescending: true }, group: 'owner' } as const;
    expect(querySaved(savedQuery(query))).toEqual(query);
  });

  it('is read without what makes no sense', () => {
    expect(querySaved({ sort: 'nonsense', group: 'moon', q: 'x', other: 'y' })).toEqual({ search: 'x', filters: {} });
  });
});
