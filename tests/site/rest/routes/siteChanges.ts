import { collectionAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { changeEntities } from '../items/changes';
import { listMask } from '../security/permissions';
import { right } from '../security/roles';
import { demandEnd, demandVerb } from './unknown';

/** Serves `getchanges` of the web (2) or the site collection (1): what happened to items of the lists that the caller may see. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn499819(v=office.15) */
export function routeSiteChanges(call: Call, kind: 1 | 2, at: number): Answer {
  const { site, user } = call;
  demandVerb(call, 'POST');
  demandEnd(call, at + 1);
  const lists = site.lists.filter((list) => (listMask(site, list, user) & right.viewListItems) !== 0n);
  return collectionAnswer(call, 'SP.Change', changeEntities(call, { kind, id: kind === 1 ? site.id : site.webId, lists }, bodyOf(call)));
}
