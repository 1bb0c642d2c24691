import { escapeXml } from '../fieldXml';
import { invalidValue, notEmulated } from '../errors';
import type { ViewState } from '../state';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The references to columns in a piece of XML, in order. */
function fieldRefs(xml: string): string[] {
  const names: string[] = [];
  const rest = xml.replace(/<FieldRef\s+Name\s*=\s*(?:"([^"]*)"|'([^']*)')\s*(?:\/>|>\s*<\/FieldRef>)/g, (_whole, double: string | undefined, single: string | undefined) => {
    names.push(plain(double ?? single ?? ''));
    return '';
  });
  if (rest.trim() !== '') throw notEmulated(`${rest.trim().slice(0, 60)} among the fields of a view`);
  return names;
}

function attribute(text: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
  return found ? plain(found[1] ?? found[2] ?? '') : undefined;
}

const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** The number of a view's scope. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee542929(v=office.15) */
export function scopeOf(name: string): number {
  const scope = scopes.indexOf(name);
  if (scope < 0) throw notEmulated(`the scope '${name}' of a view`);
  return scope;
}

type Reader = (view: ViewState, inner: string, attributes: string) => void;

const readers: Readonly<Record<string, Reader>> = {
  Query: (view, inner) => { view.query = inner.trim(); },
  ViewFields: (view, inner) => { view.fields = fieldRefs(inner); },
  RowLimit: (view, inner, attributes) => {
    const limit = Number(inner.trim());
    if (!Number.isInteger(limit) || limit < 1) throw invalidValue(`The row limit '${inner.trim()}' of the view is not valid.`);
    view.rowLimit = limit;
    view.isPaged = attribute(attributes, 'Paged')?.toUpperCase() === 'TRUE';
  },
  Aggregations: (view, inner, attributes) => { view.aggregations = inner.trim() === '' && attributes.trim() === '' ? '' : `<Aggregations${attributes}>${inner.trim()}</Aggregations>`; },
  CustomFormatter: (view, inner) => { view.customFormatter = inner.trim() === '' ? null : plain(inner.trim()); },
  JSLink: () => undefined,
  Toolbar: () => undefined,
  XslLink: () => undefined,
};

/** Reads the XML of a view into it. Its id, title and address stay; what the XML leaves out goes. Source: https://learn.microsoft.com/sharepoint/dev/schema/view-element-list; that title and address stay is believed. */
export function readViewXml(view: ViewState, xml: string): void {
  const found = /^\s*<View((?:\s+\w+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*)<\/View>)\s*$/.exec(xml);
  if (!found) throw invalidValue('The XML of the view is not valid.');
  Object.assign(view, { query: '', fields: [], aggregations: '', customFormatter: null, scope: scopeOf(attribute(found[1] ?? '', 'Scope') ?? '') });
  const rest = (found[2] ?? '').replace(/<(\w+)((?:\s+\w+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/\1>)/g, (_whole, name: string, attributes: string, inner: string | undefined) => {
    const reader = readers[name];
    if (!reader) throw notEmulated(`<${name}> in the XML of a view`);
    reader(view, inner ?? '', attributes);
    return '';
  });
  if (rest.trim() !== '') throw invalidValue('The XML of the view is not valid.');
}

/** The XML of a view's columns. */
export function viewFieldsXml(view: ViewState): string {
  return view.fields.map((field) => `<FieldRef Name="${escapeXml(field)}" />`).join('');
}

/** A view as XML. Source: recorded answers in https://github.com/pnp/pnpcore */
export function viewXml(view: ViewState, path: string): string {
  const truth = (value: boolean): string => (value ? 'TRUE' : 'FALSE');
  const scope = view.scope === 0 ? '' : ` Scope="${scopes[view.scope] ?? ''}"`;
  const head = `Name="{${view.id.toUpperCase()}}" DefaultView="${truth(view.isDefault)}" MobileView="TRUE" Type="HTML" DisplayName="${escapeXml(view.title)}" Url="${escapeXml(path)}" Level="1" BaseViewID="1" ContentTypeID="0x"${scope}`;
  const formatter = view.customFormatter === null ? '' : `<CustomFormatter>${escapeXml(view.customFormatter)}</CustomFormatter>`;
  return `<View ${head}><Query>${view.query}</Query><ViewFields>${viewFieldsXml(view)}</ViewFields><RowLimit Paged="${truth(view.isPaged)}">${view.rowLimit}</RowLimit>${view.aggregations}${formatter}</View>`;
}
