import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { columnNotFound, invalidQuery, invalidValue, notEmulated } from '../errors';
import { parseFieldXml } from '../fieldXml';
import { forgetUnique } from '../items/unique';
import { createField } from '../lists/fieldCreate';
import { fieldEntity } from '../lists/fieldEntity';
import { updateField } from '../lists/fieldUpdate';
import { demand, listMask } from '../security/permissions';
import { right } from '../security/roles';
import { listPath, type FieldState, type ListState } from '../state';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function demandManage(call: Call, list: ListState): void {
  demand(listMask(call.site, list, call.user), right.manageLists);
}

function createFromXml(call: Call, list: ListState): Answer {
  demandVerb(call, 'POST');
  demandManage(call, list);
  const parameters = bodyOf(call)['parameters'];
  if (typeof parameters !== 'object' || parameters === null) throw invalidQuery('The parameter parameters of createfieldasxml is not valid.');
  const { SchemaXml: xml, Options: options = 0, __metadata: _metadata, ...rest } = parameters as Record<string, unknown>;
  const other = Object.keys(rest).find((name) => !name.startsWith('odata.'));
  if (other !== undefined) throw notEmulated(`'${other}' in the parameters of createfieldasxml`);
  if (typeof xml !== 'string' || typeof options !== 'number') throw invalidQuery('The parameter SchemaXml or Options of createfieldasxml is not valid.');
  const field = createField(call.site, list, parseFieldXml(xml), options);
  return entityAnswer(call, fieldEntity(call.site, list, field), 201);
}

function removeField(call: Call, list: ListState, field: FieldState): Answer {
  demandManage(call, list);
  if (field.isBuiltIn) throw invalidValue(`The column '${field.title}' cannot be deleted.`);
  list.fields = list.fields.filter((other) => other !== field);
  for (const view of list.views) view.fields = view.fields.filter((name) => name !== field.internalName);
  for (const item of list.items) delete item.values[field.internalName];
  list.version += 1;
  forgetUnique(list);
  return deletedAnswer();
}

function oneField(call: Call, list: ListState, field: FieldState, at: number): Answer {
  demandEnd(call, at);
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, fieldEntity(call.site, list, field));
  if (call.verb === 'DELETE') return removeField(call, list, field);
  demandManage(call, list);
  updateField(list, field, bodyOf(call));
  return mergedAnswer();
}

function demandField(call: Call, list: ListState, name: string, isFound: (field: FieldState) => boolean): FieldState {
  const field = list.fields.find(isFound);
  if (!field) throw columnNotFound(name, listPath(call.site, list));
  return field;
}

function byNameOrTitle(call: Call, list: ListState, name: string): FieldState {
  const byName = list.fields.find((field) => field.internalName === name);
  return byName ?? demandField(call, list, name, (field) => field.title === name);
}

/** Serves `fields` of a list. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15) */
export function routeFields(call: Call, list: ListState, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) {
    const id = textOf(own).toLowerCase();
    return oneField(call, list, demandField(call, list, id, (field) => field.id === id), at + 1);
  }
  switch (next?.name) {
    case undefined:
      demandVerb(call, 'GET');
      return collectionAnswer(call, 'SP.Field', list.fields.map((field) => fieldEntity(call.site, list, field)));
    case 'createfieldasxml': return createFromXml(call, list);
    case 'getbyid': {
      const id = textOf(next).toLowerCase();
      return oneField(call, list, demandField(call, list, id, (field) => field.id === id), at + 2);
    }
    case 'getbytitle': {
      const title = textOf(next);
      return oneField(call, list, demandField(call, list, title, (field) => field.title === title), at + 2);
    }
    case 'getbyinternalnameortitle': return oneField(call, list, byNameOrTitle(call, list, textOf(next)), at + 2);
    default: throw unknownRoute(call);
  }
}
