import { buildWebPart } from '../e2e/webParts/buildWebPart';
import { type Harness, startHarness } from '../e2e/harness';
import { seed } from '../site/seed';
import { type Figure, median } from './figure';

const runs = 15;
const emptyWebPart = { id: '5e1b0a3c-8f6d-4d2e-9a47-1c3b5d7f9e20', name: 'emptyWebPart' };

/** Runs in the page before anything else: writes down when a text is first drawn, in milliseconds since the navigation began. */
function noteWhenDrawn(text: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main')?.textContent?.includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() => document.documentElement.setAttribute('data-drawn-at', String(performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Milliseconds by the page's own clock: a driver that looks for the text would take its time from the page it measures. */
async function timeToText(harness: Harness, text: string): Promise<number> {
  const context = await harness.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(noteWhenDrawn, text);
  await page.goto(harness.local.url);
  const drawn = page.locator('html[data-drawn-at]');
  await drawn.waitFor({ state: 'attached' });
  const time = Number(await drawn.getAttribute('data-drawn-at'));
  await context.close();
  return time;
}

/** Time until the tracker shows the review, beside the runtime booting an empty web part; and what the first load asks of SharePoint. */
export async function measurePage(): Promise<readonly Figure[]> {
  const tracker = await startHarness();
  await seed(tracker.local.site);
  const empty = await startHarness({ webPartDir: await buildWebPart(emptyWebPart) });
  try {
    await timeToText(empty, 'Empty');
    const before = tracker.local.site.requests.length;
    await timeToText(tracker, 'Accessibility Plans');
    const requests = tracker.local.site.requests.length - before;
    const times = { tracker: [] as number[], empty: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      times.empty.push(await timeToText(empty, 'Empty'));
      times.tracker.push(await timeToText(tracker, 'Accessibility Plans'));
    }
    const [ready, bare] = [median(times.tracker), median(times.empty)];
    const of = `${ready.toFixed(0)} ms / ${bare.toFixed(0)} ms, median of ${runs}, warm browser`;
    return [
      { name: 'Tracker ready to use, beside an empty web part', value: ready / bare, atMost: 1.5, unit: 'ratio', of },
      { name: 'First load', value: requests, atMost: 4, unit: 'requests', of: 'the SEND Provision review' },
    ];
  } finally {
    await tracker.close();
    await empty.close();
  }
}
