import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWord } from '../../src/documents/word/readWord';
import { understandPaper } from '../../src/domain/paper/understandPaper';
import type { UnderstoodPaper } from '../../src/domain/paper/understoodPaper';

const samples = path.resolve(__dirname, '../../samples');

async function understandSample(): Promise<UnderstoodPaper> {
  return understandPaper(await readWord(new Uint8Array(readFileSync(path.join(samples, 'send-provision.docx')))));
}

/** The understood paper in the shape of what a careful person typed in by hand. */
function asTypedIn(paper: UnderstoodPaper): unknown {
  const numbers = new Map(paper.parts.map((part) => [part.key, part.number]));
  return {
    review: paper.title,
    recommendations: paper.parts.map(({ number, part, theme, text, decision, response }) => ({ number, part, theme, text, decision, response })),
    actions: paper.actions.map(({ partKeys, label, text, owners, byWhen, successCriteria }) => ({
      recommendation: [...new Set(partKeys.map((key) => numbers.get(key)))].join(', '),
      label,
      text,
      owners,
      byWhen: byWhen.asWritten,
      dueBy: byWhen.latest ?? null,
      successCriteria,
    })),
  };
}

describe('the SEND Provision paper', () => {
  it('is understood exactly as a careful person typed it in', async () => {
    const expected: unknown = JSON.parse(readFileSync(path.join(samples, 'send-provision.expected.json'), 'utf8'));
    expect(asTypedIn(await understandSample())).toEqual(expected);
  });

  it('links each action to every part of the recommendation that it stands under', async () => {
    const { parts, actions } = await understandSample();
    for (const action of actions) {
      const number = parts.find((part) => part.key === action.partKeys[0])?.number;
      expect(action.partKeys).toEqual(parts.filter((part) => part.number === number).map((part) => part.key));
    }
  });

  it('names what a person should look at, and nothing else', async () => {
    const { parts, actions } = await understandSample();
    const doubts = [...parts, ...actions].flatMap(({ key, doubts: own }) => own.map(({ kind, quote, others }) => ({ key, kind, quote, others })));
    const map = 'To produce a map of SEND need across Herefordshire and to consider the resulting information it provides';
    expect(doubts).toEqual([
      {
        key: 'part-20',
        kind: 'decision-unclear',
        quote: 'The Executive accepts the need to consider attendance at annual reviews.',
        others: [],
      },
      {
        key: 'part-21',
        kind: 'decision-unclear',
        quote: 'The executive accepts the recommendation in full although the following explains the view of a ‘comprehensive’ CPD offer:-',
        others: [],
      },
      { key: 'action-9', kind: 'same-action', quote: map, others: ['action-22'] },
      { key: 'action-16', kind: 'several-owners', quote: 'Chair of Herefordshire Parent Carer Voice and SEND Partnership Officer', others: [] },
      { key: 'action-19', kind: 'several-owners', quote: 'Head of Additional Needs and EY SEND Manager', others: [] },
      { key: 'action-22', kind: 'same-action', quote: map, others: ['action-9'] },
    ]);
  });
});
