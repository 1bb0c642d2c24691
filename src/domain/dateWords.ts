import { monthNames } from './calendarDate';
import { dayBefore, daySpan, financialYearSpan, monthsSpan, quarterSpan, rangeSpan, type DateSpan } from './dateSpan';

const monthPattern = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const twoYears = '(\\d{4}|\\d{2})[/-](\\d{4}|\\d{2})';

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

function monthOf(name: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1;
}

/** A year in two digits is one of this century up to 69, of the last from 70 on. */
function yearOf(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

/** First year of "2019/20"; undefined where the second is not the next. */
function firstOfTwoYears(first: string, second: string): number | undefined {
  const year = yearOf(first);
  return Number(second) === (second.length === 4 ? year + 1 : (year + 1) % 100) ? year : undefined;
}

/** Meteorological seasons, and school terms with wide edges, because terms and Easter move from year to year and place to place. */
const seasons: Readonly<Record<string, { readonly first: number; readonly count: number }>> = {
  spring: { first: 3, count: 3 },
  summer: { first: 6, count: 3 },
  autumn: { first: 9, count: 3 },
  winter: { first: 12, count: 3 },
  'autumn term': { first: 9, count: 4 },
  'spring term': { first: 1, count: 4 },
  'summer term': { first: 4, count: 4 },
};

function seasonSpan(name: string, first: string, second: string | undefined): DateSpan | undefined {
  const season = seasons[name];
  const year = second === undefined ? yearOf(first) : firstOfTwoYears(first, second);
  if (!season || year === undefined) return undefined;
  // In "spring 2019/20" or "spring term 2019/20" what comes before August falls in the second year.
  return monthsSpan(second !== undefined && season.first < 8 ? year + 1 : year, season.first, season.count, 'season');
}

function quarterOf(quarter: string, first: string, second: string | undefined): DateSpan | undefined {
  const year = second === undefined ? yearOf(first) : firstOfTwoYears(first, second);
  return year === undefined ? undefined : quarterSpan(year, Number(quarter), second !== undefined);
}

interface Form {
  readonly pattern: RegExp;
  /** The groups are those of the pattern; absent ones are empty. */
  readonly read: (groups: readonly string[]) => DateSpan | undefined;
}

function form(source: string, read: (...groups: string[]) => DateSpan | undefined): Form {
  return { pattern: pattern(source), read: (groups) => read(...groups) };
}

function twoYearForm(source: string, read: (year: number) => DateSpan): Form {
  return form(source, (first = '', second = '') => {
    const year = firstOfTwoYears(first, second);
    return year === undefined ? undefined : read(year);
  });
}

const yearEnd = String.raw`(?:,? |[-./]|,? ?')(\d{4}|\d{2})`;

const forms: readonly Form[] = [
  form(`(\\d{4})-(\\d{2})-(\\d{2})`, (year = '', month, day) => daySpan(yearOf(year), Number(month), Number(day))),
  form(`${weekday}(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})`, (day, _mark, month, year = '') => daySpan(yearOf(year), Number(month), Number(day))),
  form(`${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?: of |[ -])${monthPattern}${yearEnd}`, (day, month = '', year = '') => daySpan(yearOf(year), monthOf(month), Number(day))),
  form(`${weekday}${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, (month = '', day, year = '') => daySpan(yearOf(year), monthOf(month), Number(day))),
  // "Mar 20" may be a day or a year, so two digits need a mark: "Mar-20", "Mar '20".
  form(`${monthPattern}(?:,? (?:of )?|[-/])?(\\d{4})`, (month = '', year = '') => monthsSpan(yearOf(year), monthOf(month), 1, 'month')),
  form(`${monthPattern}(?:-| ?')(\\d{2})`, (month = '', year = '') => monthsSpan(yearOf(year), monthOf(month), 1, 'month')),
  form(`(0?[1-9]|1[0-2])/(\\d{4})`, (month, year = '') => monthsSpan(yearOf(year), Number(month), 1, 'month')),
  form(`(?:q|quarter )([1-4])(?:[ /,-]+| of )${twoYears}`, (quarter = '', first = '', second) => quarterOf(quarter, first, second)),
  form(`(?:q|quarter )([1-4])(?:[ /,-]+| of )(\\d{4})`, (quarter = '', year = '') => quarterOf(quarter, year, undefined)),
  form(`${twoYears},? (?:q|quarter )([1-4])`, (first = '', second, quarter = '') => quarterOf(quarter, first, second)),
  form(`(\\d{4}),? (?:q|quarter )([1-4])`, (year = '', quarter = '') => quarterOf(quarter, year, undefined)),
  form(`((?:spring|summer|autumn)(?: term)?|winter),? (?:of )?(\\d{4})`, (name = '', year = '') => seasonSpan(name, year, undefined)),
  form(`((?:spring|summer|autumn)(?: term)?|winter),? (?:of )?${twoYears}`, (name = '', first = '', second) => seasonSpan(name, first, second)),
  form(`(spring|summer|autumn) (\\d{4}) term`, (name = '', year = '') => seasonSpan(`${name} term`, year, undefined)),
  form(`(?:calendar year )?(\\d{4})`, (year = '') => monthsSpan(yearOf(year), 1, 12, 'year')),
  twoYearForm(`(\\d{4})[/-](\\d{4}|\\d{2})`, financialYearSpan),
  twoYearForm(`(?:the )?(?:financial year|fy) ?${twoYears}`, financialYearSpan),
  twoYearForm(`(?:the )?${twoYears} financial year`, financialYearSpan),
  twoYearForm(`(?:the )?(?:academic|school) year ${twoYears}`, (year) => monthsSpan(year, 9, 12, 'range')),
];

/** Whether every four-digit year is one that a paper could promise; "0000" and "9999" are something else. */
function hasPlausibleYears(words: string): boolean {
  return (words.match(/\d{4}/g) ?? []).every((year) => Number(year) >= 1970 && Number(year) < 2200);
}

function readForm(words: string): DateSpan | undefined {
  if (!hasPlausibleYears(words)) return undefined;
  for (const { pattern: shape, read } of forms) {
    const found = shape.exec(words);
    const span = found && read(found.slice(1));
    if (span) return span;
  }
  return undefined;
}

const leading = /^(?:(?:due|target|date|deadline)(?: date)?:? )?(?:(?:by|in|during|no later than|not later than|until|on|for)(?: the)? )?/;
const partOfSpan = /^(?:(?:the )?(?:end|close|early|late|mid|middle|start|beginning)(?:-|(?: of| in)? (?:the )?))/;

/** Reads "end of March 2020" and "mid March 2020"; undefined where no part of a time is named. */
function readPartOfSpan(words: string): DateSpan | undefined {
  const part = partOfSpan.exec(words)?.[0];
  const span = part === undefined ? undefined : readForm(words.slice(part.length));
  // Early, mid and late are safe only within a month, where the whole month can be meant.
  return part !== undefined && (isEnd(part) || span?.precision === 'month') ? span : undefined;
}

function isEnd(words: string): boolean {
  return /^(?:the )?(?:end|close)\b/.test(words);
}

/** Reads words for one date without a range: "31 March 2020", "by the end of 2020", "before Q3 2020". Folded, in lower case. */
function readSingle(words: string): DateSpan | undefined {
  const before = /^(?:before|prior to) /.exec(words);
  if (!before) {
    const plain = words.replace(leading, '');
    return readForm(plain) ?? readPartOfSpan(plain);
  }
  const limit = words.slice(before[0].length);
  if (isEnd(limit)) return readPartOfSpan(limit);
  const span = readForm(limit.replace(/^the /, ''));
  return span && dayBefore(span);
}

const separators = / ?- ?| to | until | and | or | & ?|\/| through /g;

/** The first half of a range, which may leave the year, or month and year, to the second: "March - June 2020", "1-5 March 2020". */
function readFirstHalf(first: string, second: string, to: DateSpan): DateSpan | undefined {
  const whole = readForm(first);
  if (whole) return whole;
  const isDayOnly = /^\d{1,2}(?:st|nd|rd|th)?$/.test(first);
  const tail = (isDayOnly ? /^\d{1,2}(?:st|nd|rd|th)? ([a-z].*)$/ : /(\d{4}(?:[/-]\d{2,4})?)$/).exec(second)?.[1];
  if (tail === undefined || /\d{4}/.test(first)) return undefined;
  const sameYear = readForm(`${first} ${tail}`);
  if (sameYear && rangeSpan(sameYear, to)) return sameYear;
  // "Dec - Mar 2020" began in the year before.
  return /^\d{4}$/.test(tail) ? readForm(`${first} ${Number(tail) - 1}`) : undefined;
}

/** "March and April 2020" is a range; "September 2019 and March 2020" are two dates, unless "between" stands before them. */
function isJoined(separator: string, from: DateSpan, to: DateSpan): boolean {
  return !/and|or|&|\//.test(separator) || dayBefore(to).latest <= from.latest;
}

/** Reads a range as divided at one separator. */
function readHalves(first: string, separator: string, second: string, isBetween: boolean): DateSpan | undefined {
  if (separator === '/' && !(/[a-z]/.test(first) && /[a-z]/.test(second))) return undefined;
  const to = readForm(second.replace(/^(?:the )?end of /, ''));
  const from = to && readFirstHalf(first, second, to);
  return from && (isBetween || isJoined(separator, from, to)) ? rangeSpan(from, to) : undefined;
}

/** Reads a range: "March - June 2020", "between X and Y", "Dec 2019 to Mar 2020". Undefined unless exactly one way to divide it makes sense. */
function readRange(words: string): DateSpan | undefined {
  const plain = words.replace(/^(?:between|from) /, '');
  const spans = [...plain.matchAll(separators)].flatMap((found) => {
    const start = found.index ?? 0;
    return readHalves(plain.slice(0, start), found[0], plain.slice(start + found[0].length), plain !== words) ?? [];
  });
  return spans.length === 1 ? spans[0] : undefined;
}

/** Longer texts are prose, not a date. */
const longestDate = 80;

/** Reads the days that words can mean; undefined where they are not understood. Takes words folded by `foldWords`. */
export function readDateWords(words: string): DateSpan | undefined {
  if (words.length > longestDate) return undefined;
  return readSingle(words) ?? readRange(words.replace(leading, ''));
}
