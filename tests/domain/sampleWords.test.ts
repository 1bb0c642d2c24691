import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readByWhen } from '../../src/domain/byWhen';
import { readDecision } from '../../src/domain/decision';

interface ExpectedPaper {
  readonly recommendations: readonly { readonly number: string; readonly part: string; readonly decision: string; readonly response: string }[];
  readonly actions: readonly { readonly recommendation: string; readonly byWhen: string; readonly dueBy: string | null }[];
}

const expected = JSON.parse(readFileSync(path.resolve(__dirname, '../../samples/send-provision.expected.json'), 'utf8')) as ExpectedPaper;

describe('the words of the published SEND Provision paper', () => {
  it.each(expected.recommendations)('decide $number ($part) as $decision', ({ decision, response }) => {
    expect(readDecision(response).decision).toBe(decision);
  });
  it('leave exactly two responses to a person: the need that is accepted and the acceptance with an although', () => {
    const doubtful = expected.recommendations.filter(({ response }) => !readDecision(response).isCertain);
    expect(doubtful.map(({ number, part }) => number + part)).toEqual(['11', '12i']);
  });
  it.each(expected.actions)('promise action of $recommendation by $byWhen', ({ byWhen, dueBy }) => {
    expect(readByWhen(byWhen)?.latest ?? null).toBe(dueBy);
  });
});
