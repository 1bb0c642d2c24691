import fc from 'fast-check';
import { addDays, dateOfDayNumber } from '../../src/domain/calendarDate';
import { compareInstants, instantOf, millisecondsOf } from '../../src/domain/instant';
import { sharePointTimeZones } from '../../src/domain/sharePointTimeZones';
import { dayOf, startOfDay, zoneFromSharePoint } from '../../src/domain/siteTime';

const london = { ianaName: 'Europe/London' };
const auckland = { ianaName: 'Pacific/Auckland' };
const losAngeles = { ianaName: 'America/Los_Angeles' };

describe('dayOf', () => {
  it.each([
    ['2020-03-30T22:59:59Z', london, '2020-03-30'],
    ['2020-03-30T23:00:00Z', london, '2020-03-31'],
    ['2020-12-31T23:59:59.999Z', london, '2020-12-31'],
    ['2021-01-01T00:00:00Z', london, '2021-01-01'],
    ['2020-06-30T11:59:59Z', auckland, '2020-06-30'],
    ['2020-06-30T12:00:00Z', auckland, '2020-07-01'],
    ['2020-12-31T11:00:00Z', auckland, '2021-01-01'],
    ['2020-07-01T06:59:59Z', losAngeles, '2020-06-30'],
    ['2020-07-01T07:00:00Z', losAngeles, '2020-07-01'],
    ['2020-07-01T18:29:59Z', { offsetMinutes: 330 }, '2020-07-01'],
    ['2020-07-01T18:30:00Z', { offsetMinutes: 330 }, '2020-07-02'],
  ])('%s is %j %s', (instant, zone, day) => expect(dayOf(instant, zone)).toBe(day));

  it('refuses what is not an instant in UTC', () => {
    for (const text of ['2020-03-30', '2020-03-30T23:00:00', '2020-03-30T23:00:00+01:00', '2020-02-30T00:00:00Z', '2020-03-30T24:00:00Z', '']) {
      expect(() => dayOf(text, london)).toThrow(RangeError);
    }
  });
});

describe('startOfDay', () => {
  it.each([
    ['2020-03-31', london, '2020-03-30T23:00:00Z'],
    ['2020-01-31', london, '2020-01-31T00:00:00Z'],
    // Days on which the clock changes, and the days after.
    ['2020-03-29', london, '2020-03-29T00:00:00Z'],
    ['2020-03-30', london, '2020-03-29T23:00:00Z'],
    ['2020-10-25', london, '2020-10-24T23:00:00Z'],
    ['2020-10-26', london, '2020-10-26T00:00:00Z'],
    ['2020-09-27', auckland, '2020-09-26T12:00:00Z'],
    ['2020-09-28', auckland, '2020-09-27T11:00:00Z'],
    ['2020-04-05', auckland, '2020-04-04T11:00:00Z'],
    ['2020-04-06', auckland, '2020-04-05T12:00:00Z'],
    ['2020-03-08', losAngeles, '2020-03-08T08:00:00Z'],
    ['2020-03-09', losAngeles, '2020-03-09T07:00:00Z'],
    ['2020-11-01', losAngeles, '2020-11-01T07:00:00Z'],
    ['2020-11-02', losAngeles, '2020-11-02T08:00:00Z'],
    // Midnight is skipped: São Paulo went from 0:00 to 1:00. Midnight comes twice: Azores went from 1:00 to 0:00.
    ['2018-11-04', { ianaName: 'America/Sao_Paulo' }, '2018-11-04T03:00:00Z'],
    ['2020-10-25', { ianaName: 'Atlantic/Azores' }, '2020-10-25T00:00:00Z'],
    ['2020-07-01', { offsetMinutes: -210 }, '2020-07-01T03:30:00Z'],
  ] as const)('of %s in %j is %s', (date, zone, instant) => expect(startOfDay(date, zone)).toBe(instant));

  const anyDay = fc.integer({ min: 10957, max: 25567 }).map(dateOfDayNumber);
  const zones = [...sharePointTimeZones.values()].map((ianaName) => ({ ianaName }));
  const anyZone = fc.oneof(fc.constantFrom(...zones), fc.integer({ min: -720, max: 840 }).map((offsetMinutes) => ({ offsetMinutes })));

  it('belongs to its day, and the second before to the day before, in every zone of SharePoint', () => {
    fc.assert(fc.property(anyDay, anyZone, (date, zone) => {
      const start = startOfDay(date, zone);
      expect(dayOf(start, zone)).toBe(date);
      expect(dayOf(instantOf(millisecondsOf(start) - 1000), zone)).toBe(addDays(date, -1));
    }), { numRuns: 500 });
  });
});

describe('zoneFromSharePoint', () => {
  it('knows ids by name', () => {
    expect(zoneFromSharePoint({ Id: 2, Bias: 0 })).toEqual(london);
    expect(zoneFromSharePoint({ Id: 17, Bias: -720 })).toEqual(auckland);
    expect(zoneFromSharePoint({ Id: 13, Bias: 480 })).toEqual(losAngeles);
  });
  it('takes the offset of an id that it does not know', () => {
    expect(zoneFromSharePoint({ Id: 4711, Bias: -330 })).toEqual({ offsetMinutes: 330 });
    expect(zoneFromSharePoint({ Id: 4711, Bias: 0 })).toEqual({ offsetMinutes: 0 });
  });
  it('names only zones that the engine knows', () => {
    for (const timeZone of sharePointTimeZones.values()) expect(() => new Intl.DateTimeFormat('en-GB', { timeZone })).not.toThrow();
  });
});

describe('instants', () => {
  it('agree with the engine\'s own clock', () => {
    fc.assert(fc.property(fc.integer({ min: -62135596800, max: 253402300799 }), (seconds) => {
      const instant = instantOf(seconds * 1000);
      expect(instant).toBe(new Date(seconds * 1000).toISOString().replace('.000', ''));
      expect(millisecondsOf(instant)).toBe(seconds * 1000);
    }));
  });
  it('are ordered by time, not as text', () => {
    expect(compareInstants('2020-01-01T00:00:00Z', '2020-01-01T00:00:00.500Z')).toBeLessThan(0);
    expect(compareInstants('2020-01-01T00:00:00Z', '2020-01-01T00:00:00.0000000Z')).toBe(0);
    expect(millisecondsOf('2020-01-01T00:00Z')).toBe(Date.UTC(2020, 0, 1));
  });
});
