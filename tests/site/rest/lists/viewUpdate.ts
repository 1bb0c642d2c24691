import { columnNotFound, invalidValue, notEmulated } from '../errors';
import { listPath, type ListState, type SiteState, type ViewState } from '../state';
import { makeView } from './listCreate';
import { isMark, onlyAs, textIn, truthOf, wholeOf } from './properties';
import { readViewXml } from './viewXml';

type Setter = (view: ViewState, value: unknown) => void;

function nothingBut(allowed: readonly unknown[], what: string): Setter {
  const check = onlyAs(allowed, what);
  return (_view, value) => check(value);
}

/** Properties of a view that can be written. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
const setters: Readonly<Record<string, Setter>> = {
  Title: (view, value) => { view.title = textIn(value); },
  ViewQuery: (view, value) => { view.query = textIn(value); },
  Paged: (view, value) => { view.isPaged = truthOf(value); },
  Hidden: (view, value) => { view.isHidden = truthOf(value); },
  DefaultView: (view, value) => { view.isDefault = truthOf(value); },
  PersonalView: nothingBut([false], 'personal views: PersonalView'),
  MobileView: nothingBut([true], 'MobileView'),
  MobileDefaultView: nothingBut([false], 'MobileDefaultView'),
  IncludeRootFolder: nothingBut([false], 'IncludeRootFolder'),
  EditorModified: nothingBut([false], 'EditorModified'),
  TabularView: nothingBut([true], 'TabularView'),
  ViewTypeKind: nothingBut([0, 1], 'ViewTypeKind'),
  JSLink: nothingBut([null, '', 'clienttemplates.js'], 'the JSLink of a view'),
  Aggregations: (view, value) => { view.aggregations = value === null ? '' : textIn(value); },
  AggregationsStatus: nothingBut([null, 'On'], 'AggregationsStatus'),
  Scope: (view, value) => {
    const scope = wholeOf(value);
    if (scope > 3) throw invalidValue(`The scope ${scope} of a view is not valid.`);
    view.scope = scope;
  },
  CustomFormatter: (view, value) => { view.customFormatter = value === null || value === '' ? null : textIn(value); },
  RowLimit: (view, value) => {
    const limit = wholeOf(value);
    if (limit < 1) throw invalidValue('A view shows one row at least.');
    view.rowLimit = limit;
  },
};

/** Sets properties of a view; nothing is set when one of them is refused. */
export function updateView(list: ListState, view: ViewState, body: Readonly<Record<string, unknown>>): void {
  const draft = { ...view };
  for (const [name, value] of Object.entries(body)) {
    if (isMark(name)) continue;
    const setter = setters[name];
    if (!setter) throw notEmulated(`writing the property '${name}' of a view`);
    setter(draft, value);
  }
  if (draft.isDefault) for (const other of list.views) other.isDefault = false;
  Object.assign(view, draft);
  list.version += 1;
}

/** Replaces a view by what XML says; nothing is changed when it names a column that is not there. */
export function setViewXml(site: SiteState, list: ListState, view: ViewState, xml: string): void {
  const draft = { ...view };
  readViewXml(draft, xml);
  const missing = draft.fields.find((name) => !list.fields.some((field) => field.internalName === name));
  if (missing !== undefined) throw columnNotFound(missing, listPath(site, list));
  Object.assign(view, draft);
  list.version += 1;
}

/** Adds a view; titles may repeat, addresses may not. General knowledge, to be checked on a tenant. */
export function createView(site: SiteState, list: ListState, body: Readonly<Record<string, unknown>>): ViewState {
  const title = textIn(body['Title']);
  const folder = list.template === 101 ? 'Forms/' : '';
  const base = `${folder}${title.replace(/[^A-Za-z0-9 _-]/g, '').trim() || 'View'}`;
  let file = `${base}.aspx`;
  for (let number = 1; list.views.some((view) => view.file.toLowerCase() === file.toLowerCase()); number += 1) file = `${base}${number}.aspx`;
  const view = makeView(site, title, file);
  updateView(list, view, body);
  list.views.push(view);
  return view;
}

/** Adds a column at the end of a view; one that is there already stays where it is. */
export function addViewField(site: SiteState, list: ListState, view: ViewState, name: string): void {
  const field = list.fields.find((candidate) => candidate.internalName === name) ?? list.fields.find((candidate) => candidate.title === name);
  if (!field) throw columnNotFound(name, listPath(site, list));
  if (!view.fields.includes(field.internalName)) view.fields.push(field.internalName);
  list.version += 1;
}

/** Moves a column of a view to a place, from 0 on. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee537656(v=office.15); the refusals are believed. */
export function moveViewField(list: ListState, view: ViewState, name: string, index: number): void {
  const from = view.fields.indexOf(name);
  if (from < 0) throw invalidValue(`The column '${name}' is not in the view.`);
  if (index >= view.fields.length) throw invalidValue(`The view has no place ${index}.`);
  view.fields.splice(from, 1);
  view.fields.splice(index, 0, name);
  list.version += 1;
}
