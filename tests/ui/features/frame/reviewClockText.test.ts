import type { Review } from '../../../../src/domain/records';
import { reviewClockText } from '../../../../src/ui/features/frame/reviewClockText';
import { en } from '../../../../src/ui/strings/en';

const review: Review = { id: 1, title: 'SEND Provision', committee: '', status: 'open' };

describe('reviewClockText', () => {
  it('says nothing where no date is known', () => {
    expect(reviewClockText(review, '2019-09-01', en)).toEqual([]);
  });

  it('counts down to the answer', () => {
    const reported = { ...review, reportedOn: '2019-06-27' } as const;
    expect(reviewClockText(reported, '2019-08-20', en)).toEqual(['reported 27 June 2019', 'response due 26 August 2019, in 6 days']);
    expect(reviewClockText(reported, '2019-08-27', en)).toEqual(['reported 27 June 2019', 'response 1 day late, was due 26 August 2019']);
  });

  it('says whether the answer came in time', () => {
    const inTime = { ...review, reportedOn: '2019-06-27', respondedOn: '2019-08-19' } as const;
    expect(reviewClockText(inTime, '2020-01-01', en)).toEqual(['reported 27 June 2019', 'answered 19 August 2019, in time (on day 54 of 61)']);
    const late = { ...review, reportedOn: '2019-06-27', respondedOn: '2019-08-28' } as const;
    expect(reviewClockText(late, '2020-01-01', en)[1]).toMatch(/^answered 28 August 2019, 2 days late/);
    expect(reviewClockText({ ...review, respondedOn: '2019-08-19' }, '2020-01-01', en)).toEqual(['answered 19 August 2019']);
  });
});
