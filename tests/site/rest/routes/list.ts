import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { demandEtag } from '../concurrency';
import { deletionRestricted } from '../errors';
import { changeEntities } from '../items/changes';
import { demandFreeTitle } from '../lists/listCreate';
import { listEntity } from '../lists/listEntity';
import { applyListProperties } from '../lists/listUpdate';
import { demand, listMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ListState } from '../state';
import { segmentAt } from './arguments';
import { routeFields } from './fields';
import { routeItems } from './items';
import { routeListQueries } from './listQueries';
import { routeSecurable } from './securable';
import { demandEnd, demandVerb, unknownRoute } from './unknown';
import { routeDefaultView, routeViews } from './views';

function removeList(call: Call, list: ListState): Answer {
  for (const other of call.site.lists.filter((candidate) => candidate !== list)) {
    const field = other.fields.find((candidate) => candidate.lookupListId === list.id && candidate.deleteBehavior === 'Restrict');
    if (field && other.items.length > 0) throw deletionRestricted(list.title, other.title);
  }
  call.site.lists = call.site.lists.filter((other) => other !== list);
  return deletedAnswer();
}

function wholeList(call: Call, list: ListState): Answer {
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, listEntity(call, list));
  demand(listMask(call.site, list, call.user), right.manageLists);
  demandEtag(call, `"${list.version}"`);
  if (call.verb === 'DELETE') return removeList(call, list);
  const body = bodyOf(call);
  if (typeof body['Title'] === 'string') demandFreeTitle(call.site, body['Title'], list);
  applyListProperties(call.site, list, body);
  return mergedAnswer(`"${list.version}"`);
}

function securableOf(call: Call, list: ListState): Parameters<typeof routeSecurable>[1] {
  return {
    mask: listMask(call.site, list, call.user), own: list.assignments, inherited: call.site.assignments,
    editLink: `Web/Lists(guid'${list.id}')`,
    setOwn: (assignments) => {
      list.assignments = assignments;
    },
    clearBelow: () => {
      for (const item of list.items) item.assignments = null;
    },
  };
}

/** Serves one list that the caller may see; `at` is the step after it. */
export function routeList(call: Call, list: ListState, at: number): Answer {
  const securable = routeSecurable(call, securableOf(call, list), at) ?? routeListQueries(call, list, at);
  if (securable) return securable;
  switch (segmentAt(call, at)?.name) {
    case undefined: return wholeList(call, list);
    case 'items': return routeItems(call, list, at);
    case 'fields': return routeFields(call, list, at);
    case 'views': return routeViews(call, list, at);
    case 'defaultview': return routeDefaultView(call, list, at);
    case 'getchanges':
      demandVerb(call, 'POST');
      demandEnd(call, at + 1);
      return collectionAnswer(call, 'SP.Change', changeEntities(call, list, bodyOf(call)));
    default: throw unknownRoute(call);
  }
}
