import type { Page } from 'playwright-core';
import { places } from '../midLife/places';
import { startMidLife } from '../midLife/midLife';
import { axe, type Harness } from './harness';

const themes = ['light', 'dark', 'contrast'] as const;
const widths = [320, 768, 1440] as const;

/** What is wrong for people who use a keyboard, a screen reader or their own colours, and where. */
async function faults(page: Page): Promise<readonly string[]> {
  const found = await axe(page, 'body', ['best-practice']);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary ?? ''}`));
}

/** Whether something is wider than the page, so that it has to be scrolled in two directions. */
const overflows = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe('every place, in mid-life', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startMidLife();
  });
  afterAll(() => harness.close());

  describe.each(themes)('in the %s theme', (theme) => {
    it.each(places)('$name can be used by everybody, at every width', async ({ visit, arrive }) => {
      const { page, close, errors, foreignRequests } = await harness.open({ ...visit, theme });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await arrive(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect({ width, faults: await faults(page), overflows: await overflows(page) }).toEqual({ width, faults: [], overflows: false });
      }
      expect(errors).toEqual([]);
      expect(foreignRequests).toEqual([]);
      await close();
    });
  });
});
