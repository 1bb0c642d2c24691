import type { SPFI } from '@pnp/sp';
import { restName, type Column } from '../../schema/column';
import type { ListDescription } from '../../schema/listDescription';
import { maskOf, type OwnLevel } from '../../schema/permissions';
import { settingsList } from '../../schema/settingsList';
import { listOn, type Connection } from '../connection';
import { fieldXml } from './fieldXml';
import type { SiteState } from './siteState';

/** One request of set-up. Each leaves the site better than before, whatever becomes of the next. */
export type Change =
  | { readonly kind: 'create-level'; readonly level: OwnLevel }
  | { readonly kind: 'create-list'; readonly list: ListDescription }
  | { readonly kind: 'set-list'; readonly list: ListDescription; readonly properties: Readonly<Record<string, string | number | boolean>> }
  | { readonly kind: 'create-column'; readonly list: ListDescription; readonly column: Column }
  | { readonly kind: 'set-column'; readonly list: ListDescription; readonly columnId: string; readonly properties: Readonly<Record<string, string | boolean | readonly string[]>> }
  | { readonly kind: 'show-column'; readonly list: ListDescription; readonly name: string }
  | { readonly kind: 'own-permissions'; readonly list: ListDescription }
  | { readonly kind: 'grant' | 'revoke'; readonly list: ListDescription; readonly principalId: number; readonly levelId: number }
  | { readonly kind: 'create-setting'; readonly key: string; readonly value: string }
  | { readonly kind: 'set-setting'; readonly id: number; readonly value: string };

/** SharePoint's template of a plain list. Source: https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-wssts/8bf797af-288c-4a1d-a14b-cf5394e636cf */
const plainList = 100;

/** Takes the internal name from the schema, not from the display name. Source: https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client.addfieldoptions */
const internalNameHint = 8;

/** Place of our levels among the others in SharePoint's own pages. */
const levelOrder = 100;

function listIds(state: SiteState): ReadonlyMap<string, string> {
  return new Map([...state.lists].map(([segment, list]) => [segment, list.id]));
}

/** Sends one change; fit for a batch. */
export async function perform(change: Change, sp: SPFI, connection: Connection, state: SiteState): Promise<void> {
  const on = (list: ListDescription): ReturnType<typeof listOn> => listOn(sp, connection, list);
  switch (change.kind) {
    case 'create-level': {
      const { High, Low } = maskOf(change.level.rights);
      await sp.web.roleDefinitions.add(change.level.name, change.level.description, levelOrder, { High: Number(High), Low: Number(Low) });
      return;
    }
    case 'create-list':
      // The address comes from the title that a list is created with; the title for people follows.
      await sp.web.lists.add(change.list.segment, change.list.description, plainList);
      return;
    case 'set-list':
      await on(change.list).update({ ...change.properties });
      return;
    case 'create-column':
      await on(change.list).fields.createFieldAsXml({ SchemaXml: fieldXml(change.column, listIds(state)), Options: internalNameHint });
      return;
    case 'set-column':
      // Naming the type keeps PnPjs from asking for it first.
      await on(change.list).fields.getById(change.columnId).update({ ...change.properties }, 'SP.Field');
      return;
    case 'show-column':
      await on(change.list).defaultView.fields.add(change.name);
      return;
    case 'own-permissions':
      await on(change.list).breakRoleInheritance(false, true);
      return;
    case 'grant':
      await on(change.list).roleAssignments.add(change.principalId, change.levelId);
      return;
    case 'revoke':
      await on(change.list).roleAssignments.remove(change.principalId, change.levelId);
      return;
    case 'create-setting':
      await on(settingsList).items.add({ Title: change.key, [restName(settingsList.columns.value)]: change.value });
      return;
    case 'set-setting':
      await on(settingsList).items.getById(change.id).update({ [restName(settingsList.columns.value)]: change.value });
      return;
  }
}
