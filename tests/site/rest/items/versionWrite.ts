import type { Call } from '../call';
import { invalidValue, itemNotFound } from '../errors';
import type { ItemState, ListState, VersionState } from '../state';
import { versionLabel } from './itemState';
import { updateWith } from './writeItem';

/** The older version with an id (512 for each major version) or a label; 404 without one. */
export function demandVersion(item: ItemState, key: number | string): VersionState {
  const found = item.versions.find(({ uiVersion }) => uiVersion === key || versionLabel(uiVersion) === key);
  if (!found) throw itemNotFound();
  return found;
}

/** Makes an older version the current one again, as a new version with its values. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/mt684113(v=office.15) (RestoreByLabel); that columns empty then are emptied is general knowledge. */
export function restoreVersion(call: Call, list: ListState, item: ItemState, version: VersionState): void {
  const emptied = Object.fromEntries(Object.keys(item.values).map((name) => [name, null]));
  const known = Object.entries(version.values).filter(([name]) => list.fields.some((field) => field.internalName === name));
  updateWith(call, list, item, { ...emptied, ...Object.fromEntries(known) });
}

/** Forgets an older version; the current one stays. */
export function deleteVersion(item: ItemState, key: number | string): void {
  if (item.uiVersion === key || versionLabel(item.uiVersion) === key) throw invalidValue('You cannot delete the current version.');
  const version = demandVersion(item, key);
  item.versions = item.versions.filter((other) => other !== version);
}
