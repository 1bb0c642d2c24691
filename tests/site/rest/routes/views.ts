import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, nullAnswer, valueAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { invalidValue, viewNotFound } from '../errors';
import { textIn, wholeOf } from '../lists/properties';
import { viewEntity, viewFieldsEntity } from '../lists/viewEntity';
import { addViewField, createView, moveViewField, setViewXml, updateView } from '../lists/viewUpdate';
import { viewFieldsXml } from '../lists/viewXml';
import { demand, listMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ListState, ViewState } from '../state';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function demandManage(call: Call, list: ListState): void {
  demand(listMask(call.site, list, call.user), right.manageLists);
}

function schemaXml(call: Call, view: ViewState): Answer {
  demandVerb(call, 'GET');
  return valueAnswer(call, 'Edm.String', viewFieldsXml(view));
}

function moveField(call: Call, list: ListState, view: ViewState): void {
  const { field, index } = bodyOf(call);
  moveViewField(list, view, textIn(field), wholeOf(index));
}

function writeXml(call: Call, list: ListState, view: ViewState): Answer {
  demandVerb(call, 'POST');
  demandManage(call, list);
  setViewXml(call.site, list, view, textIn(bodyOf(call)['viewXml']));
  return nullAnswer(call);
}

function changeFields(call: Call, list: ListState, view: ViewState, at: number): Answer {
  const segment = segmentAt(call, at);
  demandEnd(call, at + 1);
  if (segment?.name === 'schemaxml') return schemaXml(call, view);
  demandVerb(call, 'POST');
  demandManage(call, list);
  if (segment?.name === 'addviewfield') addViewField(call.site, list, view, textOf(segment));
  else if (segment?.name === 'removeallviewfields') view.fields = [];
  else if (segment?.name === 'removeviewfield') view.fields = view.fields.filter((name) => name !== textOf(segment));
  else if (segment?.name === 'moveviewfieldto') moveField(call, list, view);
  else throw unknownRoute(call);
  list.version += 1;
  return nullAnswer(call);
}

function removeView(call: Call, list: ListState, view: ViewState): Answer {
  demandManage(call, list);
  if (view.isDefault) throw invalidValue('The default view of a list cannot be deleted.');
  list.views = list.views.filter((other) => other !== view);
  return deletedAnswer();
}

/** Serves one view. */
function oneView(call: Call, list: ListState, view: ViewState, at: number): Answer {
  const below = segmentAt(call, at);
  if (below?.name === 'viewfields') {
    if (segmentAt(call, at + 1)) return changeFields(call, list, view, at + 1);
    demandVerb(call, 'GET');
    return entityAnswer(call, viewFieldsEntity(call.site, list, view));
  }
  if (below?.name === 'setviewxml') return writeXml(call, list, view);
  demandEnd(call, at);
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, viewEntity(call.site, list, view));
  if (call.verb === 'DELETE') return removeView(call, list, view);
  demandManage(call, list);
  updateView(list, view, bodyOf(call));
  return mergedAnswer();
}

function demandView(list: ListState, isFound: (view: ViewState) => boolean): ViewState {
  const view = list.views.find(isFound);
  if (!view) throw viewNotFound();
  return view;
}

/** Serves `defaultview` of a list. */
export function routeDefaultView(call: Call, list: ListState, at: number): Answer {
  return oneView(call, list, demandView(list, (view) => view.isDefault), at + 1);
}

/** Serves `getview('id')` of a list. */
export function routeViewById(call: Call, list: ListState, at: number): Answer {
  const segment = segmentAt(call, at);
  const id = (segment ? textOf(segment) : '').replace(/[{}]/g, '').toLowerCase();
  return oneView(call, list, demandView(list, (view) => view.id === id), at + 1);
}

/** Serves `views` of a list. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
export function routeViews(call: Call, list: ListState, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) {
    return routeViewById(call, list, at);
  }
  if (next?.name === 'getbyid') return routeViewById(call, list, at + 1);
  if (next?.name === 'getbytitle') {
    const title = textOf(next);
    return oneView(call, list, demandView(list, (view) => view.title === title), at + 2);
  }
  demandEnd(call, at + 1);
  demandVerb(call, 'GET', 'POST');
  if (call.verb === 'GET') return collectionAnswer(call, 'SP.View', list.views.map((view) => viewEntity(call.site, list, view)));
  demandManage(call, list);
  return entityAnswer(call, viewEntity(call.site, list, createView(call.site, list, bodyOf(call))), 201);
}
