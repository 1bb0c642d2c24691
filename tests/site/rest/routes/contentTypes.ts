import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, nullAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { RestError } from '../errors';
import { addAvailable, addContentType, removeContentType, updateContentType } from '../lists/contentTypeChanges';
import { contentTypeEntity, contentTypeFields, fieldLinkEntities } from '../lists/contentTypeEntity';
import { parentOf } from '../lists/contentTypes';
import { fieldEntity } from '../lists/fieldEntity';
import { demand, listMask, webMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ContentTypeState, ListState } from '../state';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function demandManage(call: Call, list: ListState | null): void {
  if (list) demand(listMask(call.site, list, call.user), right.manageLists);
  else demand(webMask(call.site, call.user), right.manageWeb);
}

/** 404, no such content type. Believed: status and code. */
function contentTypeNotFound(id: string): RestError {
  return new RestError(404, '-2147024809, System.ArgumentException', `The content type '${id}' does not exist.`);
}

function below(call: Call, list: ListState | null, type: ContentTypeState, name: string): Answer {
  const { site } = call;
  switch (name) {
    case 'fields': return collectionAnswer(call, 'SP.Field', contentTypeFields(site, list, type).map((field) => fieldEntity(site, list, field)));
    case 'fieldlinks': return collectionAnswer(call, 'SP.FieldLink', fieldLinkEntities(site, list, type));
    case 'workflowassociations': return collectionAnswer(call, 'SP.Workflow.WorkflowAssociation', []);
    case 'parent': {
      const parent = parentOf(site.contentTypes, type.id);
      return parent ? entityAnswer(call, contentTypeEntity(site, null, parent)) : nullAnswer(call);
    }
    default: throw unknownRoute(call);
  }
}

function oneType(call: Call, list: ListState | null, id: string, at: number): Answer {
  const type = (list ?? call.site).contentTypes.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!type) throw contentTypeNotFound(id);
  const next = segmentAt(call, at);
  if (next) {
    demandVerb(call, 'GET');
    demandEnd(call, at + 1);
    return below(call, list, type, next.name);
  }
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, contentTypeEntity(call.site, list, type));
  demandManage(call, list);
  if (call.verb === 'DELETE') {
    removeContentType(call.site, list, type);
    return deletedAnswer();
  }
  updateContentType(type, bodyOf(call));
  return mergedAnswer();
}

function added(call: Call, list: ListState | null, add: (body: Record<string, unknown>) => ContentTypeState): Answer {
  demandVerb(call, 'POST');
  demandManage(call, list);
  return entityAnswer(call, contentTypeEntity(call.site, list, add(bodyOf(call))), 201);
}

/** Serves `contenttypes` of a list, or of the web where `list` is null. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/jj245869(v=office.15) */
export function routeContentTypes(call: Call, list: ListState | null, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return oneType(call, list, textOf(own), at + 1);
  if (next?.name === 'getbyid') return oneType(call, list, textOf(next), at + 2);
  if (next?.name === 'addavailablecontenttype' && list) return added(call, list, (body) => addAvailable(call.site, list, body['contentTypeId']));
  demandEnd(call, at + 1);
  if (call.verb === 'POST' && !list) return added(call, list, (body) => addContentType(call.site, body));
  demandVerb(call, 'GET');
  return collectionAnswer(call, 'SP.ContentType', (list ?? call.site).contentTypes.map((type) => contentTypeEntity(call.site, list, type)));
}
