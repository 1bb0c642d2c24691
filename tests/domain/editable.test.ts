import * as fc from 'fast-check';
import { fieldsOf, withFields } from '../../src/domain/editable';
import type { Action, Review } from '../../src/domain/records';
import { actionWith, partWith, reviewWith } from '../builders/records';

const review: Review = { id: 1, ...reviewWith({ reportedOn: '2019-06-27' }) };
const action: Action = { id: 3, ...actionWith(1, [2], { leadOwnerId: 4, otherOwnerIds: [5], health: 'at-risk' }) };

describe('the fields of a record', () => {
  it('are all there, null where the record has nothing', () => {
    expect(fieldsOf('review', review)).toEqual({
      title: 'SEND Provision', committee: 'Children and Young People Scrutiny', reportedOn: '2019-06-27', responseDueOn: null, respondedOn: null, sourceUrl: null,
    });
    expect(fieldsOf('part', { id: 2, ...partWith(1) })).toEqual({
      theme: 'Workforce', text: 'That the council train all staff.', decision: 'accepted', response: 'The executive accepts this.', respondedOn: null,
    });
  });

  it('of an action leave out what only progress moves', () => {
    expect(Object.keys(fieldsOf('action', action))).toEqual(['label', 'text', 'leadOwnerId', 'otherOwnerIds', 'successCriteria']);
  });

  it('change alone; what is not named stays', () => {
    expect(withFields<'action'>(action, { text: 'New.', leadOwnerId: null })).toEqual({ ...actionWithout(action), text: 'New.' });
  });

  it('are taken over whole, whatever they are', () => {
    const day = fc.option(fc.constantFrom('2020-01-01' as const, '2021-12-31' as const));
    const text = fc.string();
    const fields = fc.record({ title: text, committee: text, reportedOn: day, responseDueOn: day, respondedOn: day, sourceUrl: fc.option(fc.webUrl()) });
    fc.assert(fc.property(fields, (changed) => expect(fieldsOf('review', withFields<'review'>(review, changed))).toEqual(changed)));
  });
});

function actionWithout({ leadOwnerId: _lead, ...rest }: Action): Omit<Action, 'leadOwnerId'> {
  return rest;
}
