import fc from 'fast-check';
import { formatByWhen, readByWhen } from '../../src/domain/byWhen';
import { calendarDate, daysInMonth, formatDay, isCalendarDate, lastDayOfMonth, monthNames } from '../../src/domain/calendarDate';

const reportedOn = '2019-06-27' as const;

describe('readByWhen', () => {
  it.each([
    // Months
    ['March 2020', 'month', '2020-03-01', '2020-03-31'],
    ['Dec 2019', 'month', '2019-12-01', '2019-12-31'],
    ['Sept 2019', 'month', '2019-09-01', '2019-09-30'],
    ['Sept. 2019', 'month', '2019-09-01', '2019-09-30'],
    ['February 2020', 'month', '2020-02-01', '2020-02-29'],
    ['FEB 2021', 'month', '2021-02-01', '2021-02-28'],
    ['March \n2021', 'month', '2021-03-01', '2021-03-31'],
    ['  April\u00a0 2020. ', 'month', '2020-04-01', '2020-04-30'],
    ['March, 2020', 'month', '2020-03-01', '2020-03-31'],
    ['Mar-20', 'month', '2020-03-01', '2020-03-31'],
    ['Mar \u201920', 'month', '2020-03-01', '2020-03-31'],
    ['03/2020', 'month', '2020-03-01', '2020-03-31'],
    ['By March 2020', 'month', '2020-03-01', '2020-03-31'],
    ['by end of March 2020', 'month', '2020-03-01', '2020-03-31'],
    ['By the end of March 2020', 'month', '2020-03-01', '2020-03-31'],
    ['End March 2020', 'month', '2020-03-01', '2020-03-31'],
    ['Mid-March 2020', 'month', '2020-03-01', '2020-03-31'],
    ['No later than March 2020', 'month', '2020-03-01', '2020-03-31'],
    // Days
    ['31 March 2020', 'day', '2020-03-31', '2020-03-31'],
    ['31st March 2020', 'day', '2020-03-31', '2020-03-31'],
    ['Tuesday 31st of March 2020', 'day', '2020-03-31', '2020-03-31'],
    ['31 Mar 20', 'day', '2020-03-31', '2020-03-31'],
    ['31-Mar-20', 'day', '2020-03-31', '2020-03-31'],
    ['March 31, 2020', 'day', '2020-03-31', '2020-03-31'],
    ['31/03/2020', 'day', '2020-03-31', '2020-03-31'],
    ['04/05/2020', 'day', '2020-05-04', '2020-05-04'],
    ['31.3.20', 'day', '2020-03-31', '2020-03-31'],
    ['31-03-2020', 'day', '2020-03-31', '2020-03-31'],
    ['2020-03-31', 'day', '2020-03-31', '2020-03-31'],
    ['29/02/2020', 'day', '2020-02-29', '2020-02-29'],
    ['by 31 March 2020', 'day', '2020-03-31', '2020-03-31'],
    // "Before" leaves the day itself out.
    ['before March 2020', 'day', '2020-02-29', '2020-02-29'],
    ['before 31 March 2020', 'day', '2020-03-30', '2020-03-30'],
    ['before the end of March 2020', 'month', '2020-03-01', '2020-03-31'],
    // Quarters
    ['Q3 2020', 'quarter', '2020-07-01', '2020-09-30'],
    ['Quarter 3 of 2020', 'quarter', '2020-07-01', '2020-09-30'],
    ['2020 Q1', 'quarter', '2020-01-01', '2020-03-31'],
    ['Q1 2020/21', 'quarter', '2020-04-01', '2020-06-30'],
    ['Q4 2019-20', 'quarter', '2020-01-01', '2020-03-31'],
    ['end of Q4 19/20', 'quarter', '2020-01-01', '2020-03-31'],
    // Seasons and terms
    ['Spring 2020', 'season', '2020-03-01', '2020-05-31'],
    ['Summer 2021', 'season', '2021-06-01', '2021-08-31'],
    ['autumn 2020', 'season', '2020-09-01', '2020-11-30'],
    ['Winter 2019', 'season', '2019-12-01', '2020-02-29'],
    ['Winter 2019/20', 'season', '2019-12-01', '2020-02-29'],
    ['Autumn term 2021', 'season', '2021-09-01', '2021-12-31'],
    ['Spring Term 2021', 'season', '2021-01-01', '2021-04-30'],
    ['end of the summer term 2021', 'season', '2021-04-01', '2021-07-31'],
    ['Spring term 2020/21', 'season', '2021-01-01', '2021-04-30'],
    // Years
    ['2020', 'year', '2020-01-01', '2020-12-31'],
    ['by the end of 2020', 'year', '2020-01-01', '2020-12-31'],
    ['during 2020', 'year', '2020-01-01', '2020-12-31'],
    ['2019/20', 'financial-year', '2019-04-01', '2020-03-31'],
    ['2019-20', 'financial-year', '2019-04-01', '2020-03-31'],
    ['2019/2020', 'financial-year', '2019-04-01', '2020-03-31'],
    ['1999/00', 'financial-year', '1999-04-01', '2000-03-31'],
    ['FY 19/20', 'financial-year', '2019-04-01', '2020-03-31'],
    ['by the end of the financial year 2019/20', 'financial-year', '2019-04-01', '2020-03-31'],
    ['academic year 2019/20', 'range', '2019-09-01', '2020-08-31'],
    // Ranges
    ['March - June 2020', 'range', '2020-03-01', '2020-06-30'],
    ['March to June 2020', 'range', '2020-03-01', '2020-06-30'],
    ['March/April 2020', 'range', '2020-03-01', '2020-04-30'],
    ['March & April 2020', 'range', '2020-03-01', '2020-04-30'],
    ['Dec 2019 \u2013 Mar 2020', 'range', '2019-12-01', '2020-03-31'],
    ['Dec - Mar 2020', 'range', '2019-12-01', '2020-03-31'],
    ['between March and June 2020', 'range', '2020-03-01', '2020-06-30'],
    ['between 1 March 2020 and 5 May 2020', 'range', '2020-03-01', '2020-05-05'],
    ['1-5 March 2020', 'range', '2020-03-01', '2020-03-05'],
    ['Q1 - Q2 2020', 'range', '2020-01-01', '2020-06-30'],
    ['2019 - 2021', 'range', '2019-01-01', '2021-12-31'],
    ['Spring/Summer 2020', 'range', '2020-03-01', '2020-08-31'],
    ['01/03/2020 - 31/03/2020', 'range', '2020-03-01', '2020-03-31'],
  ])('reads %j as a %s', (asWritten, precision, earliest, latest) => {
    expect(readByWhen(asWritten)).toEqual({ asWritten, precision, earliest, latest });
  });

  it.each([
    ['Ongoing', 'ongoing'], ['On-going', 'ongoing'], ['on going', 'ongoing'], ['Continuous', 'ongoing'], ['As required', 'ongoing'], ['Quarterly', 'ongoing'],
    ['TBC', 'to-be-confirmed'], ['To be confirmed', 'to-be-confirmed'], ['T.B.C.', 'to-be-confirmed'], ['TBD', 'to-be-confirmed'], ['-', 'to-be-confirmed'], ['\u2013', 'to-be-confirmed'],
  ])('reads %j as %s, without days', (asWritten, precision) => {
    expect(readByWhen(asWritten, { reportedOn })).toEqual({ asWritten, precision });
  });

  it.each([
    ['within 6 months', '2019-12-27'],
    ['Within six months of the report', '2019-12-27'],
    ['3 months', '2019-09-27'],
    ['3-6 months', '2019-12-27'],
    ['in 28 days', '2019-07-25'],
    ['6 weeks', '2019-08-08'],
    ['within a year', '2020-06-27'],
    ['over the next 12 months', '2020-06-27'],
  ])('counts %j from the day of the report', (asWritten, latest) => {
    expect(readByWhen(asWritten, { reportedOn })).toEqual({ asWritten, precision: 'relative', earliest: reportedOn, latest });
    expect(readByWhen(asWritten)).toEqual({ asWritten, precision: 'relative' });
  });

  it('leaves the days out where a time counts from an event that nobody has dated', () => {
    expect(readByWhen('6 weeks after approval', { reportedOn })).toEqual({ asWritten: '6 weeks after approval', precision: 'relative' });
  });

  it('leaves the days out where the report is dated to the end of the calendar, by a slip of the keys', () => {
    expect(readByWhen('within 6 months', { reportedOn: '9999-12-01' })).toEqual({ asWritten: 'within 6 months', precision: 'relative' });
    expect(readByWhen('within 999 years', { reportedOn: '8999-12-31' })).toMatchObject({ latest: '9998-12-31' });
  });

  it.each([
    '', ' \n ', 'Complete', 'Done', 'Completed March 2020', 'Implemented', 'In progress', 'n/a', 'March', '31 March', '30 February 2020', '29/02/2021', '13/31/2020', '31/13/2020',
    '2020-02-30', 'Mar 20', '3/20', '19/20', '2019/21', '2020/19', 'June 2020 - March 2020', 'early 2020', 'mid 2020', 'after March 2020', 'from April 2020', 'ASAP', 'Easter 2020',
    'March 2020, June 2020 and Sept 2020', 'Ongoing to March 2021', '2019-2020-2021', 'September 2019 & March 2020', 'March or June 2020', 'March 2020 - 2020', 'before mid March 2020', 'before March', 'before', '0000', '9999', 'Winter 9999', '1 January 0000', '80%', 'Phase 2', '45231', 'Q5 2020', 'Q1', 'Marching 2020', 'Mayor 2020',
  ])('does not guess at %j', (asWritten) => {
    expect(readByWhen(asWritten, { reportedOn })).toBeUndefined();
  });
});

const day = fc.record({ year: fc.integer({ min: 1970, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, day: any }) => calendarDate(year, month, Math.min(any, daysInMonth(year, month))));

describe('readByWhen always', () => {
  it('reads back every day that is written for people, in each of the usual ways', () => {
    fc.assert(fc.property(day, (date) => {
      const [year, month, dayOfMonth] = date.split('-');
      for (const text of [formatDay(date), date, `${dayOfMonth}/${month}/${year}`, `${Number(dayOfMonth)}.${Number(month)}.${year}`]) {
        expect(readByWhen(text)).toEqual({ asWritten: text, earliest: date, latest: date, precision: 'day' });
      }
    }));
  });

  it('ends every month, short or long, on its last day', () => {
    fc.assert(fc.property(day, fc.boolean(), (date, isShort) => {
      const [year, month] = date.split('-').map(Number);
      const name = monthNames[(month ?? 1) - 1] ?? '';
      const read = readByWhen(`${isShort ? name.slice(0, 3) : name} ${year}`);
      expect(read).toMatchObject({ precision: 'month', latest: lastDayOfMonth(year ?? 0, month ?? 0) });
    }));
  });

  const pieces = fc.array(
    fc.constantFrom('March', '2020', '31', 'to', '-', 'by', 'end of', 'Q3', '2020/21', 'spring', 'term', 'before', 'and', '/', 'within', '6', 'months', 'ongoing', '0000', '.', ' '),
    { maxLength: 8 },
  ).map((words) => words.join(' '));

  it('keeps the words untouched, gives real days in order, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), pieces), (text) => {
      const read = readByWhen(text, { reportedOn });
      if (!read) return;
      expect(read.asWritten).toBe(text);
      expect(read.earliest === undefined).toBe(read.latest === undefined);
      if (read.earliest !== undefined && read.latest !== undefined) {
        expect(isCalendarDate(read.earliest) && isCalendarDate(read.latest)).toBe(true);
        expect(read.earliest <= read.latest).toBe(true);
      }
    }), { numRuns: 500 });
  });

  // A step back for each character would take longer than a test may.
  it('gives up on prose, however long', () => {
    for (const piece of ['March 2020 - ', '1-', 'by the end of ', ' ', 'to ', '.', '31/']) {
      expect(readByWhen(piece.repeat(20000))).toBeUndefined();
    }
  });
});

describe('formatByWhen', () => {
  it.each([
    ['March 2020', 'by the end of March 2020'],
    ['31 March 2020', '31 March 2020'],
    ['Q3 2020', 'by the end of September 2020'],
    ['2020', 'by the end of 2020'],
    ['2019/20', 'by the end of March 2020'],
    ['1-5 March 2020', '5 March 2020'],
    ['Ongoing', 'ongoing'],
    ['TBC', 'no date yet'],
    ['6 weeks  after approval', '6 weeks after approval'],
  ])('says %j as %j', (asWritten, words) => {
    const read = readByWhen(asWritten);
    expect(read && formatByWhen(read)).toBe(words);
  });
});
