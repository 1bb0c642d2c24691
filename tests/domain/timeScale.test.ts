import fc from 'fast-check';
import { addDays, dateOfDayNumber, dayNumber, type CalendarDate } from '../../src/domain/calendarDate';
import { placeOf, timeScale, type ScaleSpan } from '../../src/domain/timeScale';

const labels = (spans: readonly ScaleSpan[]): readonly string[] => spans.map(({ label }) => label);
const day = fc.integer({ min: dayNumber('0001-06-01'), max: dayNumber('9999-06-01') }).map(dateOfDayNumber);
const usualDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }).map(dateOfDayNumber);
const days = fc.oneof({ weight: 4, arbitrary: fc.array(usualDay, { minLength: 1, maxLength: 20 }) }, { weight: 1, arbitrary: fc.array(day, { minLength: 1, maxLength: 5 }) });
const scaleOf = (all: readonly CalendarDate[]) => timeScale(all as [CalendarDate, ...CalendarDate[]]);

describe('timeScale', () => {
  it('gives one day the months of its quarter', () => {
    const scale = timeScale(['2020-02-29', '2020-02-29']);
    expect([scale.unit, scale.from, scale.to]).toEqual(['month', '2020-01-01', '2020-03-31']);
    expect(labels(scale.ticks)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(labels(scale.bands)).toEqual(['Jan–Mar 2020']);
    // 31, 29 and 31 days of a leap year.
    expect(scale.ticks.map(({ size }) => Math.round(size * 91))).toEqual([31, 29, 31]);
  });

  it('goes over to quarters under financial years, then to financial years', () => {
    const quarters = timeScale(['2019-02-10', '2021-03-31']);
    expect([quarters.unit, quarters.from, quarters.to]).toEqual(['quarter', '2019-01-01', '2021-03-31']);
    expect(labels(quarters.ticks).slice(0, 2)).toEqual(['Jan', 'Apr']);
    expect(labels(quarters.bands)).toEqual(['2018/19', '2019/20', '2020/21']);
    const years = timeScale(['2019-02-10', '2029-03-31']);
    expect([years.unit, years.from, years.to]).toEqual(['year', '2018-04-01', '2029-03-31']);
    expect(labels(years.ticks).slice(0, 2)).toEqual(['2018/19', '2019/20']);
    expect(years.bands).toEqual([]);
  });

  it('takes several years to a tick where there are very many', () => {
    const { ticks } = timeScale(['1999-12-31', '2120-01-01']);
    expect(ticks.length).toBeLessThanOrEqual(14);
    expect(ticks[0]?.label).toMatch(/^\d{4}\/\d{2}$/);
  });

  it('has every day on it, and its ticks and bands fill it without a gap', () => {
    fc.assert(
      fc.property(days, (all) => {
        const scale = scaleOf(all);
        for (const spans of [scale.ticks, ...(scale.bands.length > 0 ? [scale.bands] : [])]) {
          expect(spans[0]?.start).toBe(0);
          const end = spans.reduce((sum, { start, size }) => {
            expect(start).toBeCloseTo(sum, 9);
            expect(size).toBeGreaterThan(0);
            return sum + size;
          }, 0);
          expect(end).toBeCloseTo(1, 9);
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(25);
        for (const each of all) {
          expect(scale.from <= each && each <= scale.to).toBe(true);
          const place = placeOf(each, scale);
          const tick = [...scale.ticks].reverse().find(({ start }) => start <= place);
          expect(tick && tick.from <= each).toBe(true);
        }
      }),
    );
  });
});

describe('placeOf', () => {
  it('keeps the order of days, and keeps days off the scale at its ends', () => {
    fc.assert(
      fc.property(usualDay, usualDay, (one, other) => {
        const scale = timeScale([one, other]);
        expect(Math.sign(placeOf(one, scale) - placeOf(other, scale))).toBe(Math.sign(dayNumber(one) - dayNumber(other)));
        expect(placeOf(addDays(scale.from, -400), scale)).toBe(0);
        expect(placeOf(addDays(scale.to, 400), scale)).toBe(1);
      }),
    );
  });
});
