import { createApplication, type Application } from '../../src/composition/createApplication';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/fetchAs';
import { TestConnectivity, openTestBrowser } from './testBrowser';
import type { TestSite } from './testSite';
import { counted, type VirtualTime } from './virtualTime';

/** A person at a browser. Closing and opening again is a reload: what the browser keeps is there, what was in memory is gone. */
export interface TestDesk {
  readonly application: Application;
  readonly connectivity: TestConnectivity;
  reload(): Application;
}

/** Seats a person before a site. Time passes only with `time.pass`. */
export function seat(test: TestSite, person: string, time: VirtualTime): TestDesk {
  const owner = `${test.site.url} ${person}`;
  const connectivity = new TestConnectivity();
  const open = (): Application =>
    createApplication(
      hostOf(test.site, person),
      {
        fetch: (input, init) => {
          if (!connectivity.isOnline()) return Promise.reject(new TypeError('Failed to fetch'));
          return counted(() => fetchAs(test.site, person)(input, init));
        },
        sleep: time.sleep,
      },
      openTestBrowser(owner, time, connectivity),
    );
  let application = open();
  return {
    get application() {
      return application;
    },
    connectivity,
    reload() {
      application.stop();
      application = open();
      return application;
    },
  };
}
