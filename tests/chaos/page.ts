import { createApplication, type Application } from '../../src/composition/createApplication';
import { createDatabase } from '../../src/browser/database';
import { createDraftStore } from '../../src/browser/draftStore';
import { createSavedViewStore } from '../../src/browser/savedViewStore';
import { createEntryStore } from '../../src/browser/entryStore';
import { createPageTimers } from '../../src/browser/pageTimers';
import type { Connectivity } from '../../src/application/ports/connectivity';
import type { EntryStore } from '../../src/application/ports/entryStore';
import type { Timers } from '../../src/application/ports/timers';
import { hostOf } from '../site/hostOf';
import { fetchAs, type SharePointSite } from '../site/rest/sharePointSite';
import type { SeededRandom } from '../site/rest/faults/seededRandom';
import type { BrowserPlace } from './browserPlace';
import type { Breakage } from './breakage';
import { pass } from './virtualTime';

/** What pages are opened with. */
export interface PageMeans {
  readonly site: SharePointSite;
  readonly person: string;
  readonly random: SeededRandom;
  readonly place: BrowserPlace;
  readonly breakage: Breakage;
}

/** One open page of one person. */
export interface Page {
  readonly application: Application;
  readonly isDead: boolean;
  /** Ends it without any warning, as a closed tab or a killed browser does: what was under way may or may not reach SharePoint. */
  kill(): void;
}

/** A promise that a dead page never sees settled. */
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

class ChaosPage implements Page {
  readonly application: Application;
  isDead = false;
  private readonly endings: (() => void)[] = [];

  constructor(private readonly means: PageMeans) {
    const { site, person, breakage } = means;
    const host = hostOf(site, person);
    const open = createDatabase(`${host.siteUrl} ${person}`);
    const issued = site.issueDigest(person);
    const expiresAt = new Date(Date.now() + 1_800_000);
    this.application = createApplication(
      host,
      { fetch: breakage.fetch((input, init) => this.fetch(input, init)), digest: () => ({ value: issued, expiresAt }) },
      {
        entries: this.whileAlive(breakage.entries(this.entries(open))),
        drafts: createDraftStore(open),
        savedViews: createSavedViewStore(open),
        connectivity: this.connectivity(),
        timers: this.timers(),
        close: () => undefined,
      },
    );
    void this.application.start();
  }

  kill(): void {
    this.isDead = true;
    this.application.stop();
    this.endings.forEach((end) => end());
  }

  private entries(open: ReturnType<typeof createDatabase>): EntryStore {
    const { place } = this.means;
    const neighbours = place.joinNeighbours();
    this.endings.push(neighbours.leave);
    return createEntryStore(open, this.means.person, (_name, work) => place.exclusively(work, (release) => this.endings.push(release)), neighbours);
  }

  /** A dead page asks its browser for nothing more and hears nothing more from it. */
  private whileAlive(store: EntryStore): EntryStore {
    const guard = async <T>(work: () => Promise<T>): Promise<T> => {
      if (this.isDead) return never<T>();
      const result = await work();
      return this.isDead ? never<T>() : result;
    };
    return {
      all: () => guard(() => store.all()),
      put: (entry) => guard(() => store.put(entry)),
      claim: (key) => guard(() => store.claim(key)),
      takeBack: (key, mayBeWritten) => guard(() => store.takeBack(key, mayBeWritten)),
      remove: (key) => guard(() => store.remove(key)),
      exclusively: (work) => guard(() => store.exclusively(work)),
      onChange: (listener) => store.onChange(() => {
        if (!this.isDead) listener();
      }),
    };
  }

  private connectivity(): Connectivity {
    const { place } = this.means;
    return { isOnline: () => place.isOnline, isVisible: () => !this.isDead, onChange: (listener) => place.onNetworkChange(listener) };
  }

  private timers(): Timers {
    const timers = createPageTimers();
    return {
      now: () => timers.now(),
      after: (delay, run) => timers.after(delay, () => {
        if (!this.isDead) run();
      }),
    };
  }

  /** A request travels there and back; it is lost when its person is offline meanwhile, and nobody hears of it when the page is dead. */
  private async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const { site, person, random, place } = this.means;
    if (this.isDead) return never<Response>();
    const there = random.whole(5, 120);
    const back = random.whole(5, 120);
    const isCarriedOn = random.happens(0.5);
    if (!place.isOnline) throw new TypeError('Failed to fetch');
    await pass(there);
    if (!place.isOnline) throw new TypeError('Failed to fetch');
    if (this.isDead && !isCarriedOn) return never<Response>();
    const response = await fetchAs(site, person)(input, init);
    await pass(back);
    if (this.isDead) return never<Response>();
    if (!place.isOnline) throw new TypeError('Failed to fetch');
    return response;
  }
}

/** Opens a page; it begins to load and to send what an earlier one left. */
export function openPage(means: PageMeans): Page {
  return new ChaosPage(means);
}
