import { makeScene } from './scene';

/** What `Intl` says the wall clock of a zone shows at an instant: another reading of the time zone data than the emulator's. */
function wallClock(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone });
}

describe('days', () => {
  it.each([
    ['Pacific/Auckland', '2026-04-05T03:00:00Z', '2026-04-04T11:00:00Z'],
    ['Pacific/Auckland', '2026-04-05T13:30:00Z', '2026-04-05T12:00:00Z'],
    ['Pacific/Auckland', '2026-09-26T20:00:00Z', '2026-09-26T12:00:00Z'],
    ['Pacific/Auckland', '2026-09-27T11:30:00Z', '2026-09-27T11:00:00Z'],
    ['Pacific/Auckland', '1950-06-15T00:00:00Z', '1950-06-14T12:00:00Z'],
    ['Pacific/Auckland', '2100-01-01T00:00:00Z', '2099-12-31T11:00:00Z'],
    ['America/St_Johns', '2026-03-08T12:00:00Z', '2026-03-08T03:30:00Z'],
    ['America/St_Johns', '2026-03-09T12:00:00Z', '2026-03-09T02:30:00Z'],
    ['America/St_Johns', '2026-11-01T12:00:00Z', '2026-11-01T02:30:00Z'],
    ['America/St_Johns', '2026-11-02T02:00:00Z', '2026-11-01T02:30:00Z'],
    ['America/St_Johns', '2026-11-02T04:00:00Z', '2026-11-02T03:30:00Z'],
    ['Europe/London', '1900-01-02T00:00:00Z', '1900-01-02T00:00:00Z'],
    ['Europe/London', '1970-01-01T12:00:00Z', '1969-12-31T23:00:00Z'],
  ])('of %s are kept as their midnight: %s', async (timeZone, written, stored) => {
    const { actions } = await makeScene({ timeZone });
    const made: unknown = await actions.items.add({ Title: 'A', DueOn: written, SeenAt: written });
    expect(made).toMatchObject({ DueOn: stored, SeenAt: written });
    expect(wallClock(stored, timeZone)).toMatch(/ 00:00:00$/);
    const text = (await actions.items.getById(1).fieldValuesAsText()) as unknown as { DueOn: string };
    expect(text.DueOn.split('/').reverse().join('-')).toBe(wallClock(stored, timeZone).slice(0, 10));
  });

  it('begin a second or a minute off where the zone had its own mean time', async () => {
    const { actions } = await makeScene({ timeZone: 'America/St_Johns' });
    const made = (await actions.items.add({ Title: 'A', DueOn: '1900-01-02T12:00:00Z' })) as { DueOn: string };
    expect(made.DueOn).toBe('1900-01-02T03:30:52Z');
    expect(wallClock(made.DueOn, 'America/St_Johns')).toBe('1900-01-02 00:00:00');
  });

  it.each([['1899-12-31T12:00:00Z'], ['0001-01-01T00:00:00Z']])('before 1900 are not written: %s', async (written) => {
    const { actions } = await makeScene();
    await expect(actions.items.add({ Title: 'A', DueOn: written })).rejects.toMatchObject({ status: 400 });
    expect(await actions.items()).toEqual([]);
  });

  it('are found by their midnight, whichever day it is in UTC', async () => {
    const { actions } = await makeScene({ timeZone: 'Pacific/Auckland' });
    await actions.items.add({ Title: 'A', DueOn: '2026-07-09T00:00:00Z' });
    expect(await actions.items.filter("DueOn eq '2026-07-08T12:00:00Z'")()).toHaveLength(1);
    expect(await actions.items.filter("DueOn ge '2026-07-09T00:00:00Z'")()).toHaveLength(0);
    const day = { ViewXml: '<View><Query><Where><Eq><FieldRef Name="DueOn"/><Value Type="DateTime">2026-07-09</Value></Eq></Where></Query></View>' };
    expect(await actions.getItemsByCAMLQuery(day)).toHaveLength(1);
  });

  it('are today in the zone of the site, not of this machine', async () => {
    const { actions, clock } = await makeScene({ timeZone: 'Pacific/Auckland' });
    clock.advance(30 * 60);
    await actions.items.add({ Title: 'A', DueOn: '2026-07-02T00:00:00Z' });
    const today = { ViewXml: '<View><Query><Where><Eq><FieldRef Name="DueOn"/><Value Type="DateTime"><Today/></Value></Eq></Where></Query></View>' };
    expect(await actions.getItemsByCAMLQuery(today)).toHaveLength(1);
  });
});
