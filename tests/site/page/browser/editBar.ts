import type { LocalSite } from './localSite';
import { button, element } from './propertyPane/element';

/** Puts the button above the web part that SharePoint shows while a page is edited. */
export function showEditBar(site: LocalSite): void {
  const bar = element('div', { role: 'toolbar', 'aria-label': 'Web part' }, button('Edit web part', () => site.openPropertyPane()));
  document.getElementById('web-part')?.before(bar);
}
