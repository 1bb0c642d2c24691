import { collectionAnswer, entityAnswer, mergedAnswer, nullAnswer, valueAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { webFolder } from '../lists/folders';
import { updateWeb } from '../lists/webProperties';
import { demand, webMask } from '../security/permissions';
import { right } from '../security/roles';
import type { GroupState } from '../state';
import { segmentAt, textOf } from './arguments';
import { routeContentTypes } from './contentTypes';
import { routeFields } from './fields';
import { routeFileByPath } from './files';
import { routeFolder, routeFolderById, routeFolderByPath, routeFolders } from './folders';
import { routeListByUrl, routeLists } from './lists';
import { routeGroup, routeGroups } from './groups';
import { ensureUser, routeUser, routeUserById, routeUsers } from './people';
import { routeRecycleBin } from './recycleBin';
import { routeRegional } from './regional';
import { routeRoles } from './roles';
import { routeSecurable } from './securable';
import { routeSiteChanges } from './siteChanges';
import { demandEnd, demandVerb, unknownRoute } from './unknown';
import { associatedGroup, webBag, webEntity } from './webEntity';

function webSecurable(call: Call): Parameters<typeof routeSecurable>[1] {
  return {
    maskOf: (user) => webMask(call.site, user), own: call.site.assignments, inherited: [], editLink: 'Web', ancestor: () => webEntity(call),
    setOwn: () => {
      throw unknownRoute(call);
    },
    clearBelow: () => undefined,
  };
}

type WebRoute = (call: Call, at: number) => Answer;

function group(key: GroupState['key']): WebRoute {
  return (call, at) => routeGroup(call, associatedGroup(call.site, key), at + 1);
}

/** What the local site never has any of. */
function emptyCollection(type: string): WebRoute {
  return (call, at) => {
    demandVerb(call, 'GET');
    demandEnd(call, at + 1);
    return collectionAnswer(call, type, []);
  };
}

function allProperties(call: Call, at: number): Answer {
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  const editLink = 'Web/AllProperties';
  return entityAnswer(call, { type: 'SP.PropertyValues', id: `${call.site.url}/_api/${editLink}`, editLink, properties: webBag(call.site) });
}

const icons: Readonly<Record<string, string>> = { docx: 'icdocx.png', xlsx: 'icxlsx.png', pptx: 'icpptx.png', pdf: 'icpdf.png', txt: 'ictxt.gif' };

/** The name of a file's icon. Source: https://pnp.github.io/pnpjs/sp/webs/#maptoicon (`icdocx.png`); others are believed */
function mapToIcon(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  const extension = (segment ? textOf(segment, 'filename') : '').toLowerCase().replace(/^.*\./, '');
  return valueAnswer(call, 'Edm.String', icons[extension] ?? 'icgen.gif');
}

/** A tenant property; the local tenancy has none, which SharePoint says with `odata.null`. Source: recorded answers in https://github.com/pnp/pnpcore */
function storageEntity(call: Call, at: number): Answer {
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  return nullAnswer(call);
}

const routes: Readonly<Record<string, WebRoute>> = {
  lists: routeLists,
  getlist: routeListByUrl,
  siteusers: routeUsers,
  getuserbyid: routeUserById,
  sitegroups: routeGroups,
  ensureuser: ensureUser,
  roledefinitions: routeRoles,
  regionalsettings: routeRegional,
  currentuser: (call, at) => routeUser(call, call.user, at + 1),
  associatedownergroup: group('owners'),
  associatedmembergroup: group('members'),
  associatedvisitorgroup: group('visitors'),
  fields: (call, at) => routeFields(call, null, at),
  contenttypes: (call, at) => routeContentTypes(call, null, at),
  availablecontenttypes: (call, at) => routeContentTypes(call, null, at),
  folders: (call, at) => routeFolders(call, webFolder(call.site), at),
  rootfolder: (call, at) => routeFolder(call, webFolder(call.site), at + 1),
  getfolderbyserverrelativepath: routeFolderByPath,
  getfolderbyserverrelativeurl: routeFolderByPath,
  getfolderbyid: routeFolderById,
  getfilebyserverrelativepath: routeFileByPath,
  getfilebyserverrelativeurl: routeFileByPath,
  recyclebin: (call, at) => routeRecycleBin(call, at, false),
  getchanges: (call, at) => routeSiteChanges(call, 2, at),
  allproperties: allProperties,
  maptoicon: mapToIcon,
  getstorageentity: storageEntity,
  webs: emptyCollection('SP.Web'),
  webinfos: emptyCollection('SP.WebInformation'),
  getsubwebsfilteredforcurrentuser: emptyCollection('SP.WebInformation'),
  usercustomactions: emptyCollection('SP.UserCustomAction'),
};

function wholeWeb(call: Call): Answer {
  demandVerb(call, 'GET', 'MERGE');
  if (call.verb === 'GET') return entityAnswer(call, webEntity(call));
  demand(webMask(call.site, call.user), right.manageWeb);
  updateWeb(call.site, bodyOf(call));
  return mergedAnswer();
}

/** Serves `web`; somebody without access to the site is refused (403) whatever they ask. */
export function routeWeb(call: Call, at: number): Answer {
  demand(webMask(call.site, call.user), right.open);
  const segment = segmentAt(call, at + 1);
  if (!segment) return wholeWeb(call);
  const securable = routeSecurable(call, webSecurable(call), at + 1);
  if (securable) return securable;
  const route = Object.hasOwn(routes, segment.name) ? routes[segment.name] : undefined;
  if (!route) throw unknownRoute(call);
  return route(call, at + 1);
}
