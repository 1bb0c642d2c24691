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

const openRecommendation = (number: string) => async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
  await page.getByRole('dialog').getByText(number).first().waitFor();
};

/** Every place, in the order of the tabs, then panels and forms. A new screen is entered here. */
export const places: readonly Place[] = [
  { name: 'overview', visit: { address: { view: 'overview' } }, arrive: heading(/^Needs attention/) },
  { name: 'overview-all', visit: { address: { view: 'overview', review: 'all' } }, arrive: heading(/^Needs attention/) },
  { name: 'by-recommendation', visit: { address: { view: 'recommendations' } }, arrive: heading('By recommendation') },
  { name: 'by-recommendation-reader', visit: { as: 'reader', address: { view: 'recommendations' } }, arrive: heading('By recommendation') },
  { name: 'actions', visit: { address: { view: 'actions' } }, arrive: (page) => page.getByRole('grid', { name: 'Actions' }).or(page.getByText('22 actions')).first().waitFor() },
  { name: 'actions-found', visit: { address: { view: 'actions', q: 'local offer', group: 'owner' } }, arrive: (page) => page.locator('mark').first().waitFor() },
  { name: 'actions-nothing', visit: { address: { view: 'actions', q: 'zebra' } }, arrive: (page) => page.getByRole('button', { name: 'Clear filters' }).first().waitFor() },
  { name: 'timeline', visit: { address: { view: 'timeline' } }, arrive: heading('Timeline') },
  { name: 'my-actions', visit: { as: 'owner', address: { view: 'mine' } }, arrive: heading(/My actions/) },
  { name: 'owners', visit: { address: { view: 'owners' } }, arrive: heading('Owners') },
  { name: 'action-officer', visit: { address: { view: 'recommendations' } }, arrive: openAction(/^Herefordshire Graduated/) },
  { name: 'action-owner', visit: { as: 'owner2', address: { view: 'recommendations' } }, arrive: openAction(/dip sample/) },
  { name: 'recommendation', visit: { address: { view: 'recommendations', open: '2' } }, arrive: openRecommendation('tell us once') },
];
