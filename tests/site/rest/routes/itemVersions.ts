import { collectionAnswer, deletedAnswer, entityAnswer, nullAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { itemNotFound } from '../errors';
import { deleteVersion, demandVersion, restoreVersion } from '../items/versionWrite';
import { versionEntities } from '../items/versionEntity';
import { demand, itemMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ItemState, ListState } from '../state';
import { numberOf, segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function demandWrite(call: Call, list: ListState, item: ItemState, needed: bigint): void {
  demandVerb(call, 'POST', 'DELETE');
  demand(itemMask(call.site, list, item, call.user), needed);
}

function oneVersion(call: Call, list: ListState, item: ItemState, at: number): Answer {
  const segment = segmentAt(call, at);
  demandEnd(call, at + 1);
  demandVerb(call, 'GET', 'DELETE');
  const id = segment ? numberOf(segment) : 0;
  if (call.verb === 'DELETE') {
    demandWrite(call, list, item, right.deleteVersions);
    deleteVersion(item, id);
    return deletedAnswer();
  }
  const found = versionEntities(call, list, item).find((entity) => entity.properties['VersionId'] === id);
  if (!found) throw itemNotFound();
  return entityAnswer(call, found);
}

const restorers = ['restorebyid', 'restorebylabel'];
const removers = ['deletebyid', 'deletebylabel', 'deleteall'];

function act(call: Call, list: ListState, item: ItemState, at: number): Answer {
  const segment = segmentAt(call, at);
  if (!segment || ![...restorers, ...removers].includes(segment.name)) throw unknownRoute(call);
  demandEnd(call, at + 1);
  demandWrite(call, list, item, restorers.includes(segment.name) ? right.editListItems : right.deleteVersions);
  if (segment.name === 'deleteall') {
    item.versions = [];
    return nullAnswer(call);
  }
  const key = segment.name.endsWith('id') ? numberOf(segment) : textOf(segment);
  if (restorers.includes(segment.name)) restoreVersion(call, list, item, demandVersion(item, key));
  else deleteVersion(item, key);
  return nullAnswer(call);
}

/** Serves `versions` of an item. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/mt684113(v=office.15) (methods), recorded answers in https://github.com/pnp/pnpcore (rows) */
export function routeVersions(call: Call, list: ListState, item: ItemState, at: number): Answer {
  demand(itemMask(call.site, list, item, call.user), right.viewVersions);
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return oneVersion(call, list, item, at);
  if (next?.name === 'getbyid') return oneVersion(call, list, item, at + 1);
  if (next) return act(call, list, item, at + 1);
  demandVerb(call, 'GET');
  return collectionAnswer(call, 'SP.ListItemVersion', versionEntities(call, list, item));
}
