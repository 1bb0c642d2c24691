import { allBehaviours } from './allBehaviours';
import { emulatorProbe } from './emulator';
import { runBehaviour } from './runBehaviour';

describe('the emulator behaves as the table says', () => {
  it.each(allBehaviours.map((one) => [one.id, one] as const))('%s', async (id, one) => {
    const probe = emulatorProbe();
    expect(await runBehaviour(one, probe)).toEqual({ id, result: 'agrees' });
    await probe.close();
  });
});

describe('the same is true', () => {
  it.each([
    { language: 'de-DE', timeZone: 'America/Los_Angeles' },
    { language: 'cy-GB', timeZone: 'Europe/London' },
  ] as const)('of a site elsewhere, in another language: $language, $timeZone', async (place) => {
    for (const one of allBehaviours) expect(await runBehaviour(one, emulatorProbe(undefined, place))).toEqual({ id: one.id, result: 'agrees' });
  });
});

describe('the behaviours', () => {
  it('have ids of their own, and say something', () => {
    expect(new Set(allBehaviours.map(({ id }) => id)).size).toBe(allBehaviours.length);
    expect(new Set(allBehaviours.map(({ says }) => says)).size).toBe(allBehaviours.length);
    for (const { id, says } of allBehaviours) {
      expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
      expect(says).toMatch(/^\S.+\.$/s);
    }
  });
});
