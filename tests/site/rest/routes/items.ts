import { deletedAnswer, entityAnswer, mergedAnswer, pageAnswer, valueAnswer, type Answer } from '../answer';
import { bodyOf, demandType, type Call } from '../call';
import { demandEtag } from '../concurrency';
import { accessDenied, invalidValue, itemNotFound } from '../errors';
import { demandItem, etagOf } from '../items/itemState';
import { demandNames } from '../items/demandNames';
import { itemEntities, itemEntity } from '../items/itemEntity';
import { queryItems } from '../items/queryItems';
import { createItem, recycleItem, updateItem } from '../items/writeItem';
import { itemType, listEntity } from '../lists/listEntity';
import { parentWebEntity } from '../lists/webProperties';
import type { Entity } from '../odata/entity';
import { demand, itemMask, listMask } from '../security/permissions';
import { maskPair, right } from '../security/roles';
import type { ItemState, ListState } from '../state';
import { numberOf, segmentAt } from './arguments';
import { routeAttachments } from './attachments';
import { routeItemPart } from './itemParts';
import { permissionsForForms, routeTexts, validateUpdate } from './itemForms';
import { routeVersions } from './itemVersions';
import { routeSecurable } from './securable';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function maskOf(call: Call, list: ListState, item: ItemState): bigint {
  return itemMask(call.site, list, item, call.user);
}

function recycle(call: Call, list: ListState, item: ItemState): Answer {
  demandVerb(call, 'POST');
  demand(maskOf(call, list, item), right.deleteListItems);
  return valueAnswer(call, 'Edm.Guid', recycleItem(call, list, item).id);
}

/** Only the system account may do this, and nobody signs in as that. Source: https://github.com/pnp/pnpjs, docs/sp/items.md (`deleteWithParams`) */
function deleteWithParameters(call: Call, list: ListState, item: ItemState): Answer {
  demandVerb(call, 'POST');
  demand(maskOf(call, list, item), right.deleteListItems);
  throw accessDenied();
}

function wholeItem(call: Call, list: ListState, item: ItemState): Answer {
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, itemEntity(call, list, item));
  const mask = maskOf(call, list, item);
  demand(mask, call.verb === 'MERGE' ? right.editListItems : right.deleteListItems);
  demandEtag(call, etagOf(item));
  if (call.verb === 'DELETE') {
    recycleItem(call, list, item);
    return deletedAnswer();
  }
  demandType(call, itemType(list), 'SP.ListItem');
  updateItem(call, list, item, bodyOf(call));
  return mergedAnswer(etagOf(item));
}

function ancestorOf(call: Call, list: ListState, item: ItemState): Entity {
  if (item.assignments) return itemEntity(call, list, item);
  return list.assignments ? listEntity(call, list) : parentWebEntity(call.site);
}

function securableOf(call: Call, list: ListState, item: ItemState): Parameters<typeof routeSecurable>[1] {
  return {
    maskOf: (user) => itemMask(call.site, list, item, user), own: item.assignments, inherited: list.assignments ?? call.site.assignments,
    editLink: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    ancestor: () => ancestorOf(call, list, item),
    setOwn: (assignments) => {
      item.assignments = assignments;
    },
    clearBelow: () => undefined,
  };
}

/** What other files serve of an item; undefined when the step is none of it. */
function routeBeside(call: Call, list: ListState, item: ItemState, at: number): Answer | undefined {
  return routeSecurable(call, securableOf(call, list, item), at) ?? routeTexts(call, list, item, at) ?? routeItemPart(call, list, item, at);
}

function oneItem(call: Call, list: ListState, id: number, at: number): Answer {
  const item = demandItem(list, id);
  if ((maskOf(call, list, item) & right.viewListItems) === 0n) throw itemNotFound();
  const answer = routeBeside(call, list, item, at);
  if (answer) return answer;
  switch (segmentAt(call, at)?.name) {
    case undefined: return wholeItem(call, list, item);
    case 'recycle': return recycle(call, list, item);
    case 'versions': return routeVersions(call, list, item, at);
    case 'validateupdatelistitem':
      demandEnd(call, at + 1);
      return validateUpdate(call, list, item);
    case 'deletewithparameters': return deleteWithParameters(call, list, item);
    case 'effectivebasepermissionsforui':
      demandEnd(call, at + 1);
      return permissionsForForms(call, maskPair(maskOf(call, list, item)));
    case 'attachmentfiles': return routeAttachments(call, list, item, at);
    default: throw unknownRoute(call);
  }
}

/** A library's items are its files and folders: they come by other ways. Believed: status and code. */
function demandNoLibrary(list: ListState): void {
  if (list.template === 101) throw invalidValue('To add an item to a document library, use SPFileCollection.Add()');
}

/** Serves `items` of a list. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest */
export function routeItems(call: Call, list: ListState, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return oneItem(call, list, numberOf(own), at + 1);
  if (next?.name === 'getbyid') return oneItem(call, list, numberOf(next), at + 2);
  demandEnd(call, at + 1);
  demandVerb(call, 'GET', 'POST');
  if (call.verb === 'POST') {
    demand(listMask(call.site, list, call.user), right.addListItems);
    demandType(call, itemType(list), 'SP.ListItem');
    demandNoLibrary(list);
    return entityAnswer(call, itemEntity(call, list, createItem(call, list, bodyOf(call))), 201);
  }
  const page = queryItems(call, list);
  demandNames(call, list, page.items.length === 0);
  return pageAnswer(call, itemType(list), itemEntities(call, list, page.items), page.nextLink);
}
