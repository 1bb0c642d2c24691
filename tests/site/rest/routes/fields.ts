import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, nullAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { invalidQuery, notEmulated } from '../errors';
import { parseFieldXml } from '../fieldXml';
import { addDependentLookup, addFieldByInformation, addFieldByProperties } from '../lists/fieldAdd';
import { createField } from '../lists/fieldCreate';
import { fieldEntity } from '../lists/fieldEntity';
import { demandField, fieldsOf, touchOwner, type FieldOwner } from '../lists/fieldOwner';
import { removeField, updateField } from '../lists/fieldUpdate';
import { objectIn } from '../lists/properties';
import { demand, listMask, webMask } from '../security/permissions';
import { right } from '../security/roles';
import type { FieldState, ListState } from '../state';
import type { Segment } from '../url';
import { booleanOf, segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

/** Columns of a list need Manage Lists, site columns Manage Web Site. General knowledge, to be checked on a tenant. */
function demandManage(call: Call, { list }: FieldOwner): void {
  if (list) demand(listMask(call.site, list, call.user), right.manageLists);
  else demand(webMask(call.site, call.user), right.manageWeb);
}

function added(call: Call, owner: FieldOwner, add: () => FieldState): Answer {
  demandVerb(call, 'POST');
  demandManage(call, owner);
  return entityAnswer(call, fieldEntity(call.site, owner.list, add()), 201);
}

function createFromXml(call: Call, owner: FieldOwner): Answer {
  return added(call, owner, () => {
    const { SchemaXml: xml, Options: options = 0, __metadata: _metadata, ...rest } = objectIn(bodyOf(call), 'parameters');
    const other = Object.keys(rest).find((name) => !name.startsWith('odata.'));
    if (other !== undefined) throw notEmulated(`'${other}' in the parameters of createfieldasxml`);
    if (typeof xml !== 'string' || typeof options !== 'number') throw invalidQuery('The parameter SchemaXml or Options of createfieldasxml is not valid.');
    return createField(owner, parseFieldXml(xml), options);
  });
}

function dependentLookup(call: Call, owner: FieldOwner, segment: Segment): Answer {
  return added(call, owner, () => addDependentLookup(owner, textOf(segment, 'displayname'), textOf(segment, 'primarylookupfieldid'), textOf(segment, 'showfield')));
}

const shows: Readonly<Record<string, 'isInNewForm' | 'isInEditForm' | 'isInDisplayForm'>> = {
  setshowinnewform: 'isInNewForm', setshowineditform: 'isInEditForm', setshowindisplayform: 'isInDisplayForm',
};

function showInForm(call: Call, owner: FieldOwner, field: FieldState, segment: Segment): Answer {
  const flag = shows[segment.name];
  if (!flag) throw unknownRoute(call);
  demandVerb(call, 'POST');
  demandManage(call, owner);
  field[flag] = booleanOf(segment, undefined, true);
  touchOwner(owner);
  return nullAnswer(call);
}

function oneField(call: Call, owner: FieldOwner, field: FieldState, at: number): Answer {
  demandEnd(call, at + 1);
  const below = segmentAt(call, at);
  if (below) return showInForm(call, owner, field, below);
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, fieldEntity(call.site, owner.list, field));
  demandManage(call, owner);
  if (call.verb === 'DELETE') {
    removeField(owner, field);
    return deletedAnswer();
  }
  updateField(owner, field, bodyOf(call));
  return mergedAnswer();
}

function byId(owner: FieldOwner, text: string): FieldState {
  const id = text.replace(/[{}]/g, '').toLowerCase();
  return demandField(owner, id, (field) => field.id === id);
}

function byNameOrTitle(owner: FieldOwner, name: string): FieldState {
  const byName = fieldsOf(owner).find((field) => field.internalName === name);
  return byName ?? demandField(owner, name, (field) => field.title === name);
}

function collection(call: Call, owner: FieldOwner, at: number): Answer {
  demandEnd(call, at);
  if (call.verb === 'POST') return added(call, owner, () => addFieldByProperties(owner, bodyOf(call)));
  demandVerb(call, 'GET');
  return collectionAnswer(call, 'SP.Field', fieldsOf(owner).map((field) => fieldEntity(call.site, owner.list, field)));
}

/** Serves `fields` of a list, or of the web where `list` is null. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15) */
export function routeFields(call: Call, list: ListState | null, at: number): Answer {
  const owner: FieldOwner = { site: call.site, list };
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return oneField(call, owner, byId(owner, textOf(own)), at + 1);
  switch (next?.name) {
    case undefined: return collection(call, owner, at + 1);
    case 'createfieldasxml': return createFromXml(call, owner);
    case 'addfield': return added(call, owner, () => addFieldByInformation(owner, objectIn(bodyOf(call), 'parameters')));
    case 'adddependentlookupfield': return dependentLookup(call, owner, next);
    case 'getbyid': return oneField(call, owner, byId(owner, textOf(next)), at + 2);
    case 'getbytitle': {
      const title = textOf(next);
      return oneField(call, owner, demandField(owner, title, (field) => field.title === title), at + 2);
    }
    case 'getbyinternalnameortitle': return oneField(call, owner, byNameOrTitle(owner, textOf(next)), at + 2);
    default: throw unknownRoute(call);
  }
}
