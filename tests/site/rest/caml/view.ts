import { invalidValue, notEmulated } from '../errors';
import { childOf, parseXml, type XmlElement } from '../xml';

/** One step of a CAML order. */
export interface CamlOrder {
  readonly name: string;
  readonly isDescending: boolean;
}

/** A parsed `<View>`. */
export interface CamlView {
  readonly where: XmlElement | undefined;
  readonly orderBy: readonly CamlOrder[];
  /** Internal names; empty when the view names none. */
  readonly viewFields: readonly string[];
  /** Undefined when there is no `<RowLimit>`. */
  readonly rowLimit: number | undefined;
  /** Whether folders are looked into; only then is anything below the first level found. */
  readonly scope: string;
}

const understood = ['Query', 'ViewFields', 'RowLimit'];

/** The name in a `<FieldRef>`. */
export function fieldName(element: XmlElement): string {
  const name = element.attributes['Name'];
  if (element.name !== 'FieldRef' || name === undefined) throw invalidValue('One or more field types are not installed properly. Go to the list settings page to delete these fields.');
  return name;
}

function refuseOthers(element: XmlElement, names: readonly string[]): void {
  const other = element.children.find((child) => !names.includes(child.name));
  if (other) throw notEmulated(`<${other.name}> in a CAML <${element.name}>`);
}

function orderOf(element: XmlElement): CamlOrder {
  return { name: fieldName(element), isDescending: element.attributes['Ascending']?.toUpperCase() === 'FALSE' };
}

function limitOf(element: XmlElement | undefined): number | undefined {
  if (!element) return undefined;
  const limit = Number(element.text.trim());
  if (!Number.isInteger(limit) || limit < 0) throw invalidValue(`The RowLimit '${element.text}' is not valid.`);
  return limit === 0 ? undefined : limit;
}

function scopeOf(view: XmlElement): string {
  const scope = view.attributes['Scope'] ?? '';
  if (!['', 'Recursive', 'RecursiveAll', 'FilesOnly'].includes(scope)) throw notEmulated(`Scope '${scope}' of a view`);
  return scope;
}

/** Reads the `<Query>` of a view: its condition and its order. */
export function parseQuery(query: XmlElement | undefined): Pick<CamlView, 'where' | 'orderBy'> {
  if (!query) return { where: undefined, orderBy: [] };
  refuseOthers(query, ['Where', 'OrderBy']);
  const condition = childOf(query, 'Where');
  if (condition && condition.children.length > 1) throw invalidValue('Cannot complete this action. <Where> holds more than one condition.');
  return { where: condition?.children[0], orderBy: (childOf(query, 'OrderBy')?.children ?? []).map(orderOf) };
}

/** Reads a `<View>`; 400 when it is no XML, 501 for what is not known. Source: https://learn.microsoft.com/sharepoint/dev/schema/view-schema */
export function parseView(xml: string): CamlView {
  const view = parseXml(xml.trim() === '' ? '<View/>' : xml);
  if (view.name !== 'View') throw invalidValue(`Cannot complete this action. <View> is expected, not <${view.name}>.`);
  refuseOthers(view, understood);
  return {
    ...parseQuery(childOf(view, 'Query')),
    viewFields: (childOf(view, 'ViewFields')?.children ?? []).map(fieldName),
    rowLimit: limitOf(childOf(view, 'RowLimit')), scope: scopeOf(view),
  };
}
