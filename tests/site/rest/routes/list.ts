import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, valueAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { demandEtag } from '../concurrency';
import { deletionRestricted } from '../errors';
import { changeEntities } from '../items/changes';
import { rootFolderOf } from '../lists/folders';
import { demandFreeTitle } from '../lists/listCreate';
import { listEntity } from '../lists/listEntity';
import { applyListProperties } from '../lists/listUpdate';
import { binList } from '../lists/recycleBin';
import { parentWebEntity } from '../lists/webProperties';
import { demand, listMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ListState, RecycledState } from '../state';
import { segmentAt } from './arguments';
import { routeContentTypes } from './contentTypes';
import { routeFields } from './fields';
import { routeFolder } from './folders';
import { routeItems } from './items';
import { routeListQueries } from './listQueries';
import { routeSecurable } from './securable';
import { demandEnd, demandVerb, unknownRoute } from './unknown';
import { routeDefaultView, routeViewById, routeViews } from './views';

/** A list goes to the recycle bin, by DELETE too, unless another list's items hang on it. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
function removeList(call: Call, list: ListState): RecycledState {
  for (const other of call.site.lists.filter((candidate) => candidate !== list)) {
    const field = other.fields.find((candidate) => candidate.lookupListId === list.id && candidate.deleteBehavior === 'Restrict');
    if (field && other.items.length > 0) throw deletionRestricted(list.title, other.title);
  }
  return binList(call, list);
}

function wholeList(call: Call, list: ListState): Answer {
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, listEntity(call, list));
  demand(listMask(call.site, list, call.user), right.manageLists);
  demandEtag(call, `"${list.version}"`);
  if (call.verb === 'DELETE') {
    removeList(call, list);
    return deletedAnswer();
  }
  const body = bodyOf(call);
  if (typeof body['Title'] === 'string') demandFreeTitle(call.site, body['Title'], list);
  applyListProperties(list, body);
  return mergedAnswer(`"${list.version}"`);
}

function recycle(call: Call, list: ListState): Answer {
  demandVerb(call, 'POST');
  demand(listMask(call.site, list, call.user), right.manageLists);
  return valueAnswer(call, 'Edm.Guid', removeList(call, list).id);
}

/** Gives an id away that no item gets any more by itself. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee539976(v=office.15); that a number that is never used leaves a gap is believed. */
function reserveId(call: Call, list: ListState): Answer {
  demandVerb(call, 'POST');
  demand(listMask(call.site, list, call.user), right.addListItems);
  list.lastItemId += 1;
  return valueAnswer(call, 'Edm.Int32', list.lastItemId);
}

function securableOf(call: Call, list: ListState): Parameters<typeof routeSecurable>[1] {
  return {
    maskOf: (user) => listMask(call.site, list, user), own: list.assignments, inherited: call.site.assignments,
    editLink: `Web/Lists(guid'${list.id}')`,
    ancestor: () => (list.assignments ? listEntity(call, list) : parentWebEntity(call.site)),
    setOwn: (assignments) => {
      list.assignments = assignments;
    },
    clearBelow: () => {
      for (const item of list.items) item.assignments = null;
    },
  };
}

/** What a list of the local site never has any of. */
function emptyCollection(type: string): ListRoute {
  return (call, _list, at) => {
    demandVerb(call, 'GET');
    demandEnd(call, at + 1);
    return collectionAnswer(call, type, []);
  };
}

/** Serves one step below a list; `at` is the place of the step. */
type ListRoute = (call: Call, list: ListState, at: number) => Answer;

/** A step that is the last one. */
function last(route: (call: Call, list: ListState) => Answer): ListRoute {
  return (call, list, at) => {
    demandEnd(call, at + 1);
    return route(call, list);
  };
}

const routes: Readonly<Record<string, ListRoute>> = {
  items: routeItems,
  fields: routeFields,
  views: routeViews,
  defaultview: routeDefaultView,
  getview: routeViewById,
  contenttypes: routeContentTypes,
  rootfolder: (call, list, at) => routeFolder(call, rootFolderOf(call.site, list), at + 1),
  parentweb: last((call) => entityAnswer(call, parentWebEntity(call.site))),
  recycle: last(recycle),
  reservelistitemid: last(reserveId),
  getchanges: last((call, list) => {
    demandVerb(call, 'POST');
    return collectionAnswer(call, 'SP.Change', changeEntities(call, { kind: 3, id: list.id, lists: [list] }, bodyOf(call)));
  }),
  eventreceivers: emptyCollection('SP.EventReceiverDefinition'),
  subscriptions: emptyCollection('Microsoft.SharePoint.Webhooks.Subscription'),
  usercustomactions: emptyCollection('SP.UserCustomAction'),
};

/** Serves one list that the caller may see; `at` is the step after it. */
export function routeList(call: Call, list: ListState, at: number): Answer {
  const securable = routeSecurable(call, securableOf(call, list), at) ?? routeListQueries(call, list, at);
  if (securable) return securable;
  const segment = segmentAt(call, at);
  if (!segment) return wholeList(call, list);
  const route = Object.hasOwn(routes, segment.name) ? routes[segment.name] : undefined;
  if (!route) throw unknownRoute(call);
  return route(call, list, at);
}
