import { addDays, addMonths, formatDay, lastDayOfMonth, partsOfDate, type CalendarDate } from './calendarDate';
import { readDateWords } from './dateWords';

/** How exactly a promise's date was given. */
export type Precision =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'financial-year'
  | 'range'
  | 'relative'
  | 'ongoing'
  | 'to-be-confirmed';

/** By when something was promised: the words as written and the days they can mean. */
export interface ByWhen {
  /** The words of the paper, untouched. Empty where the paper gave none. */
  readonly asWritten: string;
  /** First day the words can mean; absent for ongoing and to be confirmed. */
  readonly earliest?: CalendarDate;
  /** Last day the words can mean, the day that lateness is judged on; absent for ongoing and to be confirmed. */
  readonly latest?: CalendarDate;
  readonly precision: Precision;
}

function foldWords(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=[a-z0-9])[\s.,;:]+$/, '');
}

const ongoing = /^(?:on-? ?going|continu(?:ous|ing|al|ally|ously)|rolling(?: programme)?|as (?:and when )?(?:required|needed|necessary)|when required|(?:bi-?)?(?:week|month|quarter|year|term)ly|(?:bi-?)?annual(?:ly)?|each (?:term|year|month|quarter))$/;
const toBeConfirmed = /^(?:t\.?b\.?[acd]\.?|to be (?:confirmed|determined|decided|agreed|advised|announced|set)|date (?:tbc|to be confirmed)|not (?:yet )?known|unknown|-+)$/;

const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'eighteen', 'twenty-four'];
const countValues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 24];
const relative = new RegExp(
  `^(?:by |due )?(?:(?:with)?in (?:the next )?|(?:over )?the next |next )?(?:\\d{1,3} ?(?:-|to) ?)?(\\d{1,3}|${counts.join('|')}|an?)[ -](day|week|month|year)s?'?(?: time)?(?: (?:of|from|after|following) (.+))?$`,
);
/** What a time may be counted from and still be known: the report itself. */
const reportItself = /^(?:the )?(?:date of )?(?:(?:this|the) )?(?:report|review|publication|recommendations?)(?: date)?$|^now$/;

/** A day from which 999 years still end within the calendar; a report from later is a slip of the keys. */
const farthestReport: CalendarDate = '8999-12-31';

function addUnits(from: CalendarDate, count: number, unit: string): CalendarDate {
  if (unit === 'day' || unit === 'week') return addDays(from, count * (unit === 'week' ? 7 : 1));
  return addMonths(from, count * (unit === 'year' ? 12 : 1));
}

function readRelative(words: string, reportedOn: CalendarDate | undefined): Omit<ByWhen, 'asWritten'> | undefined {
  const found = relative.exec(words);
  if (!found) return undefined;
  const [, countWord = '', unit = '', event] = found;
  const isKnown = event === undefined || reportItself.test(event);
  if (!reportedOn || reportedOn > farthestReport || !isKnown) return { precision: 'relative' };
  const count = /^\d/.test(countWord) ? Number(countWord) : (countValues[counts.indexOf(countWord)] ?? 1);
  return { earliest: reportedOn, latest: addUnits(reportedOn, count, unit), precision: 'relative' };
}

/**
 * Reads what a "By when" cell says. Undefined where the words are empty or not understood: it never guesses.
 * A day is read in UK order; "Q3 2020" is a quarter of the calendar year, "Q3 2020/21" of the financial year.
 * Spring is March to May, summer June to August, autumn September to November, winter December to February;
 * the autumn term September to December, the spring term January to April, the summer term April to July.
 * A time from an event other than the report ("6 weeks after approval") is `relative` without days, because nobody knows the day.
 * @param context `reportedOn`: the day the report was made, from which "within 6 months" counts.
 */
export function readByWhen(asWritten: string, context: { readonly reportedOn?: CalendarDate } = {}): ByWhen | undefined {
  const words = foldWords(asWritten);
  if (words === '') return undefined;
  if (ongoing.test(words)) return { asWritten, precision: 'ongoing' };
  if (toBeConfirmed.test(words)) return { asWritten, precision: 'to-be-confirmed' };
  const read = readRelative(words, context.reportedOn) ?? readDateWords(words);
  return read && { asWritten, ...read };
}

function formatEnd(day: CalendarDate, precision: Precision): string {
  const { year, month } = partsOfDate(day);
  if (precision === 'year') return `by the end of ${year}`;
  if (precision === 'day' || day !== lastDayOfMonth(year, month)) return formatDay(day);
  return `by the end of ${formatDay(day).replace(/^\d+ /, '')}`;
}

/** Says in words when something is due: "31 March 2020", "by the end of March 2020", "ongoing", "no date yet"; a time from an unknown event stays as written. */
export function formatByWhen(byWhen: ByWhen): string {
  if (byWhen.precision === 'ongoing') return 'ongoing';
  if (byWhen.latest !== undefined) return formatEnd(byWhen.latest, byWhen.precision);
  return byWhen.precision === 'relative' ? byWhen.asWritten.replace(/\s+/g, ' ').trim() : 'no date yet';
}
