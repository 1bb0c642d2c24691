import type { HostContext } from '../../../application/hostContext';
import type { TrackerScope } from '../../../application/ports/trackerReader';
import { startAddress, viewAddressFrom, viewParameters, type ViewAddress } from '../../../application/viewAddress';

/** Whether the page's address is the tracker's to read and write: in Teams it is not. */
export function hasPageAddress({ place }: HostContext): boolean {
  return place === 'page' || place === 'full-page';
}

/** Where the page's address says to be; nowhere in particular in Teams. */
export function placeOnPage(host: HostContext): ViewAddress {
  return hasPageAddress(host) ? viewAddressFrom(new URLSearchParams(window.location.search)) : startAddress;
}

/** The page's address with another place in the tracker; parameters that are not the tracker's stay. */
export function pageAddressOf(address: ViewAddress): string {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(viewParameters(address))) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

/**
 * Writes where one is into the page's address. Never a new entry in the browser's history: SharePoint takes those for its own navigation.
 * Source: docs/decisions/0014-where-one-is.md
 */
export function writePageAddress(address: ViewAddress): void {
  const href = pageAddressOf(address);
  if (href !== window.location.href) window.history.replaceState(window.history.state, '', href);
}

/** What the page's address asks to show: a review, or all of them; undefined where it asks for neither. */
export function scopeOnPage(host: HostContext): TrackerScope | undefined {
  return placeOnPage(host).review;
}
