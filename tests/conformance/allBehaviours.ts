import type { Behaviour } from './behaviour';
import { attachmentBehaviours } from './behaviours/attachment';
import { batchBehaviours } from './behaviours/batch';
import { camlBehaviours } from './behaviours/caml';
import { changeBehaviours } from './behaviours/change';
import { dateBehaviours } from './behaviours/date';
import { digestBehaviours } from './behaviours/digest';
import { errorBehaviours } from './behaviours/error';
import { etagBehaviours } from './behaviours/etag';
import { folderBehaviours } from './behaviours/folder';
import { listPartBehaviours } from './behaviours/listPart';
import { formBehaviours } from './behaviours/form';
import { formatBehaviours } from './behaviours/format';
import { limitBehaviours } from './behaviours/limit';
import { listBehaviours } from './behaviours/list';
import { pagingBehaviours } from './behaviours/paging';
import { payloadBehaviours } from './behaviours/payload';
import { permissionBehaviours } from './behaviours/permission';
import { personBehaviours } from './behaviours/person';
import { queryBehaviours } from './behaviours/query';
import { recycleBehaviours } from './behaviours/recycle';
import { transportBehaviours } from './behaviours/transport';
import { verboseBehaviours } from './behaviours/verbose';
import { versionBehaviours } from './behaviours/version';

/** Every behaviour that is asserted, by area. */
export const allBehaviours: readonly Behaviour[] = [
  ...transportBehaviours,
  ...formatBehaviours,
  ...verboseBehaviours,
  ...queryBehaviours,
  ...camlBehaviours,
  ...pagingBehaviours,
  ...payloadBehaviours,
  ...dateBehaviours,
  ...etagBehaviours,
  ...digestBehaviours,
  ...errorBehaviours,
  ...limitBehaviours,
  ...batchBehaviours,
  ...formBehaviours,
  ...versionBehaviours,
  ...changeBehaviours,
  ...recycleBehaviours,
  ...attachmentBehaviours,
  ...permissionBehaviours,
  ...personBehaviours,
  ...listBehaviours,
  ...folderBehaviours,
  ...listPartBehaviours,
];
