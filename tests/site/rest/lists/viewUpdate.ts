import { columnNotFound, invalidValue, notEmulated } from '../errors';
import { listPath, type ListState, type SiteState, type ViewState } from '../state';
import { makeView } from './listCreate';

type Setter = (view: ViewState, value: unknown) => void;

function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidValue(`Cannot convert a primitive value to the expected type 'Edm.String'.`);
  return value;
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidValue(`Cannot convert a primitive value to the expected type 'Edm.Boolean'.`);
  return value;
}

const setters: Readonly<Record<string, Setter>> = {
  Title: (view, value) => { view.title = text(value); },
  ViewQuery: (view, value) => { view.query = text(value); },
  Paged: (view, value) => { view.isPaged = truth(value); },
  Hidden: (view, value) => { view.isHidden = truth(value); },
  DefaultView: (view, value) => { view.isDefault = truth(value); },
  PersonalView: (view, value) => {
    if (truth(value)) throw notEmulated('personal views');
  },
  CustomFormatter: (view, value) => { view.customFormatter = value === null || value === '' ? null : text(value); },
  RowLimit: (view, value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalidValue(`Cannot convert a primitive value to the expected type 'Edm.Int32'.`);
    view.rowLimit = value;
  },
};

/** Sets properties of a view; nothing is set when one of them is refused. */
export function updateView(list: ListState, view: ViewState, body: Readonly<Record<string, unknown>>): void {
  const draft = { ...view };
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('odata.')) continue;
    const setter = setters[name];
    if (!setter) throw notEmulated(`writing the property '${name}' of a view`);
    setter(draft, value);
  }
  if (draft.isDefault) for (const other of list.views) other.isDefault = false;
  Object.assign(view, draft);
  list.version += 1;
}

/** Adds a view; titles may repeat, addresses may not. General knowledge, to be checked on a tenant. */
export function createView(site: SiteState, list: ListState, body: Readonly<Record<string, unknown>>): ViewState {
  const title = text(body['Title']);
  const base = title.replace(/[^A-Za-z0-9 _-]/g, '').trim() || 'View';
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
