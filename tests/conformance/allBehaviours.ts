import type { Behaviour } from './behaviour';
import { batchBehaviours } from './behaviours/batch';
import { etagBehaviours } from './behaviours/etag';
import { digestBehaviours } from './behaviours/digest';
import { errorBehaviours } from './behaviours/error';
import { formatBehaviours } from './behaviours/format';
import { pagingBehaviours } from './behaviours/paging';
import { payloadBehaviours } from './behaviours/payload';
import { queryBehaviours } from './behaviours/query';
import { transportBehaviours } from './behaviours/transport';

/** Every behaviour that is asserted, by area. */
export const allBehaviours: readonly Behaviour[] = [
  ...transportBehaviours,
  ...formatBehaviours,
  ...queryBehaviours,
  ...pagingBehaviours,
  ...payloadBehaviours,
  ...etagBehaviours,
  ...digestBehaviours,
  ...errorBehaviours,
  ...batchBehaviours,
];
