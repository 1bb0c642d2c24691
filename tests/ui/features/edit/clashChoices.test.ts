import type { EditOf } from '../../../../src/application/outbox/entry';
import type { OutboxItem } from '../../../../src/application/outbox/outboxState';
import { fieldsOf, withFields, type PartFields } from '../../../../src/domain/editable';
import { mergeChanges, type Clash, type Fields } from '../../../../src/domain/merge';
import type { Part } from '../../../../src/domain/records';
import { choiceProblems, chosenFields, combinedStart, descriptionOf, mergedFields, openClash, type OpenClash } from '../../../../src/ui/features/edit/clashChoices';
import { partWith } from '../../../builders/records';

const part: Part = { id: 2, ...partWith(1) };
const base = fieldsOf('part', part);

function edit(changes: Partial<PartFields>): EditOf<'part'> {
  return { kind: 'edit', record: 'part', id: 2, name: '2 (ii)', version: '"x,1"', base, changes };
}

/** The clash of two changes of the same part. */
function clashOf(mine: Partial<PartFields>, theirs: Partial<PartFields>): OpenClash {
  const value = withFields<'part'>(part, theirs);
  const { clashes } = mergeChanges<PartFields>(base, mine, fieldsOf('part', value));
  const item: OutboxItem = {
    entry: { key: 'k', intent: edit(mine), queuedAt: '2026-01-01T00:00:00Z', mayBeWritten: false },
    phase: {
      name: 'clash',
      clashes: clashes as readonly Clash<Fields>[],
      theirs: { value, version: '"x,2"', changedBy: 'Nia Powell', changedAt: '2026-01-01T00:00:00Z' },
    },
    isKept: true,
  };
  const open = openClash(item);
  if (!open) throw new Error('There is no clash.');
  return open;
}

describe('two versions of a part', () => {
  const open = clashOf({ theme: 'Mine', response: 'Only mine.', decision: 'unclear' }, { theme: 'Theirs', text: 'Only theirs.', decision: 'not-accepted' });

  it('need a choice only where both changed the same', () => {
    expect(open.clashes.map(({ field }) => field)).toEqual(['theme', 'decision']);
    expect(mergedFields(open)).toEqual({ mine: ['response'], theirs: ['text'] });
    expect(choiceProblems(open, {})).toEqual([{ field: 'theme', kind: 'not-chosen' }, { field: 'decision', kind: 'not-chosen' }]);
  });

  it('become what was chosen', () => {
    const choices = { theme: { kind: 'mine' }, decision: { kind: 'theirs' } } as const;
    expect(choiceProblems(open, choices)).toEqual([]);
    expect(chosenFields(open, choices)).toEqual({ theme: 'Mine', decision: 'not-accepted' });
  });

  it('become what was combined, cleaned and checked as a form is', () => {
    expect(chosenFields(open, { theme: { kind: 'combined', value: ' Mine and\ntheirs ' } })).toEqual({ theme: 'Mine and theirs' });
    const tooLong = { theme: { kind: 'combined', value: 'x'.repeat(300) }, decision: { kind: 'mine' } } as const;
    expect(choiceProblems(open, tooLong)).toEqual([{ field: 'theme', kind: 'too-long' }]);
  });

  it('begin to be combined with the words of both, on one line where there is one', () => {
    const [theme, decision] = open.clashes;
    if (!theme || !decision) throw new Error('There are two.');
    expect(combinedStart(descriptionOf(open.edit, 'theme'), theme)).toBe('Mine Theirs');
    expect(combinedStart(descriptionOf(open.edit, 'decision'), decision)).toBeUndefined();
    expect(combinedStart({ field: 'otherOwnerIds', shape: 'owners' }, { field: 'otherOwnerIds', base: [1], mine: [1, 2], theirs: [3] })).toEqual([1, 2, 3]);
  });
});

describe('an entry without a clash', () => {
  it('has none', () => {
    expect(openClash({ entry: { key: 'k', intent: edit({}), queuedAt: '', mayBeWritten: false }, phase: { name: 'waiting' }, isKept: true })).toBeUndefined();
  });
});
