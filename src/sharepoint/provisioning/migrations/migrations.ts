import { firstVersion } from '../../../schema/versions';
import type { SiteState } from '../siteState';
import { versionIn } from '../foundSettings';
import type { Migration } from './migration';
import { toVersion2 } from './toVersion2';
import { toVersion3 } from './toVersion3';

/** Every step, in order. */
const migrations: readonly Migration[] = [toVersion2, toVersion3];

/** The steps that the rows of a site still have to go: none where there are no rows. Lists that say no version may be of the first. */
export function migrationsFor(state: SiteState): readonly Migration[] {
  const from = versionIn(state) ?? firstVersion;
  return migrations.filter(({ to, list }) => to > from && (state.lists.get(list.segment)?.itemCount ?? 0) > 0);
}
