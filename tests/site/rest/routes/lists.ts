import { collectionAnswer, entityAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { accessDenied, fileNotFound, listIdNotFound, listTitleNotFound } from '../errors';
import { createList } from '../lists/listCreate';
import { listEntity } from '../lists/listEntity';
import { demand, listMask, webMask } from '../security/permissions';
import { right } from '../security/roles';
import { listPath, type ListState } from '../state';
import { segmentAt, textOf } from './arguments';
import { routeList } from './list';
import { demandEnd, demandVerb } from './unknown';

function isSeen(call: Call, list: ListState): boolean {
  return (listMask(call.site, list, call.user) & right.viewListItems) !== 0n;
}

/** A list by its id; one that may not be seen is not there. General knowledge, to be checked on a tenant. */
function byId(call: Call, id: string): ListState {
  const list = call.site.lists.find((candidate) => candidate.id === id.replace(/[{}]/g, '').toLowerCase());
  if (!list || !isSeen(call, list)) throw listIdNotFound();
  return list;
}

/** A list by its title; one that may not be seen is not there. General knowledge, to be checked on a tenant. */
function byTitle(call: Call, title: string): ListState {
  const list = call.site.lists.find((candidate) => candidate.title.toLowerCase() === title.toLowerCase());
  if (!list || !isSeen(call, list)) throw listTitleNotFound(title, call.site.url);
  return list;
}

/** Serves `getlist('/sites/…/Lists/X')`; a list that may not be seen is refused with 403. General knowledge, to be checked on a tenant. */
export function routeListByUrl(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  const path = (segment ? textOf(segment) : '').replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '').toLowerCase();
  const list = call.site.lists.find((candidate) => listPath(call.site, candidate).toLowerCase() === path);
  if (!list) throw fileNotFound();
  if (!isSeen(call, list)) throw accessDenied();
  return routeList(call, list, at + 1);
}

/** Serves `lists`. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest */
export function routeLists(call: Call, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return routeList(call, byId(call, textOf(own)), at + 1);
  if (next?.name === 'getbyid') return routeList(call, byId(call, textOf(next)), at + 2);
  if (next?.name === 'getbytitle') return routeList(call, byTitle(call, textOf(next)), at + 2);
  demandEnd(call, at + 1);
  demandVerb(call, 'GET', 'POST');
  if (call.verb === 'POST') {
    demand(webMask(call.site, call.user), right.manageLists);
    return entityAnswer(call, listEntity(call, createList(call, bodyOf(call))), 201);
  }
  const seen = call.site.lists.filter((list) => isSeen(call, list));
  return collectionAnswer(call, 'SP.List', seen.map((list) => listEntity(call, list)));
}
