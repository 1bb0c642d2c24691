import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Harness, Visit } from '../e2e/harness';
import { startMidLife } from '../midLife/midLife';
import { places, type Place } from '../midLife/places';

const folder = resolve(__dirname, '../../docs/screens');

/** The ways in which each place is looked at. */
const looks: readonly (readonly [name: string, visit: Pick<Visit, 'theme' | 'window'>])[] = [
  ['wide', { window: { width: 1440, height: 900 } }],
  ['phone', { window: { width: 360, height: 780 } }],
  ['dark', { theme: 'dark', window: { width: 1024, height: 768 } }],
  ['contrast', { theme: 'contrast', window: { width: 1024, height: 768 } }],
];

/** What a screen reader tells of the web part, and of a panel over it: roles, names and states in their order. */
async function toldOf(page: Page): Promise<string> {
  const parts = await Promise.all([page.locator('main').ariaSnapshot(), ...(await page.getByRole('dialog').all()).map((dialog) => dialog.ariaSnapshot())]);
  return `${parts.join('\n---\n')}\n`;
}

async function look(harness: Harness, place: Place, [name, visit]: (typeof looks)[number]): Promise<void> {
  const { page, close } = await harness.open({ ...place.visit, ...visit });
  // A picture of a panel that is still sliding in shows two screens at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await place.arrive(page);
  await page.screenshot({ path: resolve(folder, `${place.name}-${name}.png`), animations: 'disabled' });
  if (name === 'wide') writeFileSync(resolve(folder, `${place.name}.aria.yaml`), await toldOf(page));
  await close();
}

/** Takes a picture of every place in every look, and writes down what a screen reader tells of it. */
export async function takeGallery(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const harness = await startMidLife();
  for (const place of places) for (const each of looks) await look(harness, place, each);
  await harness.close();
}
