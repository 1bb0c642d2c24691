import fc from 'fast-check';
import { decisions, readDecision, type Decision } from '../../src/domain/decision';

describe('readDecision on the sentences of published responses', () => {
  const cases: readonly (readonly [string, Decision, boolean])[] = [
    ['The Executive accepts this recommendation in part.\nThe Executive accepts the need to finalise the Plan.  It does not accept the need for this to be included.', 'accepted-in-part', true],
    ['The Executive accepts this recommendation in full.\nWork has already commenced.', 'accepted-in-full', true],
    ['The Executive accepts this recommendation in full and would like recent work recognised.', 'accepted-in-full', true],
    ['This recommendation is accepted in full.\nThe document is ready', 'accepted-in-full', true],
    ['The Executive accepts the recommendation in full to promote the role of SENDIASS, which can be done', 'accepted-in-full', true],
    ['The executive accepts the recommendation in full although the following explains the view:-', 'accepted-in-full', false],
    ['The Executive accepts this recommendation and agrees that a formal process needs to be written.', 'accepted', true],
    ['The Executive accepts the recommendation to arrange an all member seminar', 'accepted', true],
    ['This recommendation is accepted and will be built into the 2019-20 Plan.', 'accepted', true],
    ['The Executive accepts the recommendation\nThere is a longstanding programme. However, the executive accepts that…', 'accepted', true],
    ['The Executive accepts the need to consider attendance at annual reviews.\nIt should be stressed that…', 'unclear', false],
    ['The Cabinet does not accept this recommendation.', 'not-accepted', true],
    ['The Cabinet is unable to accept this recommendation at this time.', 'not-accepted', true],
    ['The Cabinet cannot accept recommendation 3 (ii) because of cost.', 'not-accepted', true],
    ['The Executive rejects this recommendation in full.', 'not-accepted', true],
    ['The Executive declines to accept it.', 'not-accepted', true],
    ['Cabinet does not agree with this recommendation.', 'not-accepted', true],
    ['Recommendation No. 2 is accepted in full.', 'accepted-in-full', true],
    ['The Executive accepts recommendation No. 2 (i) in part.', 'accepted-in-part', true],
    ['Partially accepted. The budget allows for one post.', 'accepted-in-part', true],
    ['The Executive accepts part of this recommendation.', 'accepted-in-part', true],
    ['Accepted subject to funding.', 'accepted', false],
    ['The Executive accepts this recommendation. However, there is no budget for it.', 'accepted', false],
    ['The Executive agrees with this recommendation.', 'accepted', true],
    ['Agreed – work begins in May.', 'accepted', true],
    ['Yes, this will be done.', 'accepted', true],
    ['No. Scrutiny should be led by Members.', 'not-accepted', true],
    ['No change is needed.', 'unclear', false],
    ['The Executive thanks the committee for its work. The recommendation is accepted in part.', 'accepted-in-part', true],
    ['The Executive thanks the committee. It has set money aside and accepts the budget.', 'unclear', false],
    ['The recommendation is accepted in principle.', 'unclear', false],
    ['The Executive accepts in principle this recommendation.', 'unclear', false],
    ['The budget was set in March. It was agreed in part.', 'unclear', false],
    ['Recommendation (i) is accepted; recommendation (ii) is rejected.', 'accepted', false],
    ['Accepted with amendments', 'accepted', false],
    ['The Executive accepts most of this recommendation.', 'accepted-in-part', true],
    ['Recommendation 3 – Accepted', 'accepted', true],
    ['Accepted except for the cost.', 'accepted', false],
    ['The recommendation is noted.', 'unclear', false],
    ['The Executive supports the intention of this recommendation.', 'unclear', false],
    ['The Executive accepts the principle of the recommendation.', 'unclear', false],
    ['The Executive agrees that the recommendation should be rejected.', 'unclear', false],
    ['The Executive does not accept this recommendation in full.', 'unclear', false],
    ['The Executive refuses to accept this recommendation.', 'not-accepted', true],
    ['The Executive neither accepts nor rejects this recommendation.', 'unclear', false],
    ['This recommendation would be accepted if money were found.', 'unclear', false],
    ['It is widely accepted that early help works.', 'unclear', false],
    ['Whilst supporting the aims, the Executive does not support this recommendation.', 'not-accepted', true],
    ['The Executive accepts the recommendation to publish the plan in full.', 'accepted', true],
    ['The Executive accepts the recommendation to fully fund the post.', 'accepted', true],
    ['The Executive accepts this\nrecommendation in part.', 'accepted-in-part', true],
    ['Resolved: that recommendation 1 be accepted.', 'accepted', true],
    ['The Executive accepts and welcomes this recommendation.', 'accepted', true],
    ['The Executive fully accepts this recommendation.', 'accepted-in-full', true],
  ];
  it.each(cases)('%j is %s (certain: %s)', (words, decision, isCertain) => {
    expect(readDecision(words)).toMatchObject({ decision, isCertain });
  });
});

describe('readDecision on one-word cells', () => {
  const cases: readonly (readonly [string, Decision])[] = [
    ['Yes', 'accepted'], ['agreed', 'accepted'], ['Agree', 'accepted'], ['Accepted', 'accepted'], ['SUPPORTED', 'accepted'], ['Approved.', 'accepted'],
    ['Accepted in full', 'accepted-in-full'], ['Fully accepted', 'accepted-in-full'], ['Agreed in full', 'accepted-in-full'],
    ['In part', 'accepted-in-part'], ['Partially agreed', 'accepted-in-part'], ['Partially accepted', 'accepted-in-part'], ['Partly accepted', 'accepted-in-part'],
    ['Accepted in part', 'accepted-in-part'], ['Partial', 'accepted-in-part'], ['Part-accepted', 'accepted-in-part'], ['Supported in part', 'accepted-in-part'],
    ['No', 'not-accepted'], ['Rejected', 'not-accepted'], ['Not agreed', 'not-accepted'], ['Not accepted', 'not-accepted'], ['Not supported', 'not-accepted'],
    ['Declined', 'not-accepted'], ['Disagree', 'not-accepted'], ['Refused', 'not-accepted'],
    ['', 'awaiting-response'], [' \n\u00a0', 'awaiting-response'], ['-', 'awaiting-response'], ['TBC', 'awaiting-response'], ['Awaiting response', 'awaiting-response'],
    ['Noted', 'unclear'], ['In principle', 'unclear'], ['Agreed in principle', 'unclear'], ['Not fully accepted', 'unclear'], ['2020', 'unclear'],
  ];
  it.each(cases)('%j is %s', (words, decision) => {
    expect(readDecision(words).decision).toBe(decision);
  });
});

describe('readDecision always', () => {
  it('quotes the sentence it rests on', () => {
    expect(readDecision('Thank you. The recommendation is not accepted. We shall write.').because).toBe('The recommendation is not accepted.');
    expect(readDecision('The Executive accepts the need to act.\nMore.').because).toBe('The Executive accepts the need to act.');
    expect(readDecision('').because).toBe('');
  });

  const wordish = fc.array(
    fc.constantFrom('The Executive', 'accepts', 'does not accept', 'this', 'recommendation', 'in part', 'in full', 'although', '.', '\n', 'No.', 'rejects', 'is', 'accepted', 'that', ' ', '2 (i)'),
    { maxLength: 14 },
  ).map((words) => words.join(' '));

  it('answers every text with a known decision whose reason is a piece of the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), wordish), (words) => {
      const read = readDecision(words);
      expect(decisions).toContain(read.decision);
      expect(words).toContain(read.because);
      if (read.decision === 'unclear') expect(read.isCertain).toBe(false);
    }));
  });

  it('is not turned by what later paragraphs accept or refuse', () => {
    const later = fc.constantFrom('It does not accept the need for this.', 'The Executive accepts that more is needed.', 'Cabinet rejected the bid.', 'Partly done.');
    fc.assert(fc.property(fc.array(later), (more) => {
      expect(readDecision(['The Executive accepts this recommendation in part.', ...more].join('\n')).decision).toBe('accepted-in-part');
    }));
  });

  // A step back for each character would take longer than a test may.
  it('reads a text, however long', () => {
    for (const piece of ['The Executive accepts the need to consider all of it ', 'it is accepted that ', 'not a.b ', '. ', '(\n']) {
      expect(readDecision(piece.repeat(20000)).decision).toBe(/\w/.test(piece) ? 'unclear' : 'awaiting-response');
    }
  });
});
