import type { IBasePermissions } from '@pnp/sp/security';
import type { ListDescription } from '../schema/listDescription';
import type { RightsMask } from '../schema/permissions';
import type { Batch, Outcome } from './batch';
import type { ListStanding } from './changeMark';
import { listOn, type Connection } from './connection';

/** What somebody may do. PnPjs types the two halves as numbers; SharePoint sends them as texts. */
export function asMask({ High, Low }: IBasePermissions): RightsMask {
  return { High: String(High), Low: String(Low) };
}

interface AnsweredList {
  readonly EffectiveBasePermissions: IBasePermissions;
  readonly CurrentChangeToken: { readonly StringValue: string };
}

/**
 * Puts into a batch the request for how a list stands. One request for both.
 * Source: https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee541106(v=office.15) (EffectiveBasePermissions), CurrentChangeToken beside it
 */
export function askStanding(batch: Batch, connection: Connection, list: ListDescription): Promise<Outcome<ListStanding>> {
  return batch.add(async (sp) => {
    const answered = await listOn(sp, connection, list).select('EffectiveBasePermissions', 'CurrentChangeToken')<AnsweredList>();
    return { token: answered.CurrentChangeToken.StringValue, mask: asMask(answered.EffectiveBasePermissions) };
  });
}
