import type { Locator, Page } from 'playwright-core';
import { type Harness, type OpenPage, type Visit, waitUntilReady } from './harness';

/** Goes to a screen by its tab, or by the menu that stands for the tabs in a narrow column. */
export async function openScreen(page: Page, name: string): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views' });
  const tab = views.getByRole('button', { name, exact: true });
  const menu = views.getByRole('combobox', { name: 'View' });
  await tab.or(menu).waitFor();
  await ((await menu.count()) > 0 ? menu.selectOption({ label: name }) : tab.click());
}

/** Goes to the review by recommendation, where another screen is the person's first. */
export async function showByRecommendation(page: Page): Promise<void> {
  await openScreen(page, 'By recommendation');
  await page.getByRole('heading', { level: 3, name: 'By recommendation' }).waitFor();
}

/** The tracker by recommendation, opened and drawn. */
export async function trackerPage(harness: Harness, visit: Visit = {}): Promise<OpenPage> {
  const open = await harness.open(visit);
  await showByRecommendation(open.page);
  return open;
}

/** The tracker, opened by a link to an action. */
export async function openAtAction(harness: Harness, action: string): Promise<OpenPage> {
  const open = await harness.open();
  const address = new URL(open.page.url());
  address.searchParams.set('action', action);
  await open.page.goto(address.href);
  await waitUntilReady(open.page);
  return open;
}

/** The panel with an open action. */
export function panelOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** The rows' buttons that open the actions of this text. */
export function actionButton(page: Page, text: RegExp): Locator {
  return page.getByRole('list', { name: /^Actions of recommendation/ }).getByRole('button', { name: text });
}

/** Opens the first action of this text. @returns the panel. */
export async function openAction(page: Page, text: RegExp): Promise<Locator> {
  await actionButton(page, text).first().click();
  const panel = panelOf(page);
  await panel.getByRole('heading', { level: 2, name: text }).waitFor();
  return panel;
}
