import type { Page } from 'playwright-core';
import type { Visit } from '../e2e/harness';

/** A screen, panel or state that is looked at in pictures and checked for accessibility. */
export interface Place {
  readonly name: string;
  readonly visit: Pick<Visit, 'as' | 'address' | 'host'>;
  /** Brings the page there and waits until it is drawn. */
  readonly arrive: (page: Page) => Promise<unknown>;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first().waitFor();

const openAction = (text: RegExp) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: text }).first().click();
  await page.getByRole('dialog').getByRole('heading', { level: 2, name: text }).waitFor();
  await page.getByRole('dialog').getByRole('heading', { name: 'History' }).waitFor();
};

/** Every place, in the order of the tabs, then panels and forms. A new screen is entered here. */
export const places: readonly Place[] = [
  { name: 'by-recommendation', visit: { address: { view: 'recommendations' } }, arrive: heading('By recommendation') },
  { name: 'by-recommendation-reader', visit: { as: 'reader', address: { view: 'recommendations' } }, arrive: heading('By recommendation') },
  { name: 'action-officer', visit: { address: { view: 'recommendations' } }, arrive: openAction(/^Herefordshire Graduated/) },
  { name: 'action-owner', visit: { as: 'owner2', address: { view: 'recommendations' } }, arrive: openAction(/dip sample/) },
];
