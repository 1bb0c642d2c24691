import type { HostContext } from '../application/hostContext';
import { createLiveRefresh } from '../application/liveRefresh';
import { createOutbox } from '../application/outbox/outbox';
import type { TrackerScope } from '../application/ports/trackerReader';
import type { Product } from '../application/product';
import { watchSavedElsewhere } from '../application/savedElsewhere';
import { createTracker } from '../application/tracker';
import type { Browser } from '../browser/createBrowser';
import type { StoreOptions } from '../sharepoint/createStores';
import { createServices } from './createServices';

/** The whole product below its screens. */
export interface Application extends Product {
  /**
   * Reads the first screen, then takes up what an earlier visit left, and looks for changes from time to time. Never rejects.
   * @param scope what the page's address asks for
   */
  start(scope?: TrackerScope): Promise<void>;
  /** Ends timers and sending. What is kept stays kept. */
  stop(): void;
}

/** Time after which what an earlier visit left is shown, whether or not the first screen has come, in milliseconds. */
const longestLoad = 1_000;

/** Builds the product for one site and one person. The web part and the tests call this one function. Nothing is sent yet. */
export function createApplication(host: HostContext, options: StoreOptions, browser: Browser): Application {
  const services = createServices(host, options);
  const { timers, connectivity } = browser;
  const tracker = createTracker(services);
  const outbox = createOutbox({ services, store: browser.entries, timers, connectivity });
  const liveRefresh = createLiveRefresh({ changeWatch: services.changeWatch, tracker, timers, connectivity });
  const endings = [outbox.onSaved((_entry, saved) => tracker.take(saved)), watchSavedElsewhere(outbox, tracker)];
  return {
    services,
    tracker,
    outbox,
    drafts: browser.drafts,
    savedViews: browser.savedViews,
    async start(scope) {
      // The screen comes first; but what waits is shown even when the screen does not come.
      const callOff = timers.after(longestLoad, () => void outbox.start());
      await tracker.load(scope);
      callOff();
      liveRefresh.start();
      await outbox.start();
    },
    stop() {
      endings.forEach((end) => end());
      outbox.stop();
      liveRefresh.stop();
      browser.close();
    },
  };
}
