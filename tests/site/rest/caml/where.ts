import { invalidValue, notEmulated } from '../errors';
import { isMulti } from '../lists/fieldKinds';
import { compareValues, type Comparable } from '../odata/compare';
import { isoSeconds } from '../timeZone';
import type { ItemState } from '../state';
import { childOf, type XmlElement } from '../xml';
import { camlColumn, demandColumn, type CamlColumn, type CamlScene } from './camlColumn';
import { camlValue, dayOf, isIdValue, type CamlValue } from './camlValue';
import { fieldName } from './view';

/** A condition as a test of items. */
export type ItemTest = (item: ItemState) => boolean;

type Comparer = (difference: number) => boolean;

const comparers: Readonly<Record<string, Comparer>> = {
  Eq: (difference) => difference === 0,
  Gt: (difference) => difference > 0,
  Geq: (difference) => difference >= 0,
  Lt: (difference) => difference < 0,
  Leq: (difference) => difference <= 0,
};

/** Most values in an `<In>`. Source: https://github.com/pnp/pnpjs/issues/1123 and general knowledge, to be checked on a tenant. */
const mostValues = 500;

function two(element: XmlElement): readonly [XmlElement, XmlElement] {
  const [first, second, third] = element.children;
  if (!first || !second || third) throw invalidValue(`Cannot complete this action. <${element.name}> needs two parts.`);
  return [first, second];
}

function isSeveral(column: CamlColumn): boolean {
  return isMulti(column.field) || column.field.type === 'MultiChoice';
}

function differenceOf(scene: CamlScene, column: CamlColumn, value: Comparable, wanted: CamlValue): number {
  const compared = wanted.isDay && value !== null ? isoSeconds(dayOf(scene, Date.parse(String(value)))) : value;
  return compareValues(column.kind, compared, wanted.value);
}

function equals(scene: CamlScene, column: CamlColumn, wanted: CamlValue): ItemTest {
  return (item) => column.read(item).some((value) => value !== null && differenceOf(scene, column, value, wanted) === 0);
}

/** Notes and hyperlinks are searched, not compared. General knowledge, to be checked on a tenant. */
function refuseCompared({ field }: CamlColumn): void {
  if (field.type === 'Note') throw invalidValue(`The column '${field.internalName}' of type Note cannot be compared in a query.`);
}

/** `Neq` finds empty values too, the orders never do. General knowledge, to be checked on a tenant. */
function compareTest(scene: CamlScene, element: XmlElement): ItemTest {
  const [reference, value] = two(element);
  const column = camlColumn(scene, reference, isIdValue(value));
  refuseCompared(column);
  const wanted = camlValue(scene, column.kind, value);
  if (element.name === 'Eq') return equals(scene, column, wanted);
  if (isSeveral(column)) throw notEmulated(`<${element.name}> on '${column.field.internalName}', which holds several values: use <Includes> or <NotIncludes>`);
  if (element.name === 'Neq') {
    const isEqual = equals(scene, column, wanted);
    return (item) => !isEqual(item);
  }
  const holds = comparers[element.name];
  if (!holds) throw notEmulated(`<${element.name}> in a CAML <Where>`);
  return (item) => column.read(item).some((one) => one !== null && holds(differenceOf(scene, column, one, wanted)));
}

function textTest(scene: CamlScene, element: XmlElement): ItemTest {
  const [reference, value] = two(element);
  const column = camlColumn(scene, reference, false);
  if (column.kind !== 'text') throw notEmulated(`<${element.name}> on '${column.field.internalName}', a column of type ${column.field.type}`);
  const wanted = String(camlValue(scene, 'text', value).value).toLowerCase();
  const isFound = (text: string): boolean => (element.name === 'BeginsWith' ? text.startsWith(wanted) : text.includes(wanted));
  return (item) => column.read(item).some((one) => one !== null && isFound(String(one).toLowerCase()));
}

function emptyTest(scene: CamlScene, element: XmlElement): ItemTest {
  const [reference] = element.children;
  if (!reference || element.children.length > 1) throw invalidValue(`Cannot complete this action. <${element.name}> needs one column.`);
  const column = camlColumn(scene, reference, true);
  const isEmpty: ItemTest = (item) => column.read(item).every((value) => value === null);
  return element.name === 'IsNull' ? isEmpty : (item) => !isEmpty(item);
}

function inTest(scene: CamlScene, element: XmlElement): ItemTest {
  const [reference, values] = two(element);
  if (values.name !== 'Values' || values.children.length === 0) throw invalidValue('Cannot complete this action. <In> needs <Values>.');
  if (values.children.length > mostValues) throw invalidValue(`Cannot complete this action. <In> holds more than ${mostValues} values.`);
  const column = camlColumn(scene, reference, isIdValue(values.children[0]));
  refuseCompared(column);
  const tests = values.children.map((value) => equals(scene, column, camlValue(scene, column.kind, value)));
  return (item) => tests.some((test) => test(item));
}

/** Source: https://learn.microsoft.com/sharepoint/dev/schema/includes-element-query */
function includesTest(scene: CamlScene, element: XmlElement): ItemTest {
  const [reference, value] = two(element);
  const column = camlColumn(scene, reference, isIdValue(value));
  const isIn = equals(scene, column, camlValue(scene, column.kind, value));
  return element.name === 'Includes' ? isIn : (item) => !isIn(item);
}

function joinTest(scene: CamlScene, element: XmlElement): ItemTest {
  const [left, right] = two(element).map((part) => whereTest(scene, part));
  if (!left || !right) throw invalidValue(`Cannot complete this action. <${element.name}> needs two parts.`);
  return element.name === 'And' ? (item) => left(item) && right(item) : (item) => left(item) || right(item);
}

const makers: Readonly<Record<string, (scene: CamlScene, element: XmlElement) => ItemTest>> = {
  And: joinTest, Or: joinTest, Eq: compareTest, Neq: compareTest, Gt: compareTest, Geq: compareTest, Lt: compareTest, Leq: compareTest,
  Contains: textTest, BeginsWith: textTest, IsNull: emptyTest, IsNotNull: emptyTest, In: inTest, Includes: includesTest, NotIncludes: includesTest,
};

/** Turns a condition of `<Where>` into a test; 501 for an element that is not known. Source: https://learn.microsoft.com/sharepoint/dev/schema/where-element-query */
export function whereTest(scene: CamlScene, element: XmlElement): ItemTest {
  const make = Object.hasOwn(makers, element.name) ? makers[element.name] : undefined;
  if (!make) throw notEmulated(`<${element.name}> in a CAML <Where>`);
  return make(scene, element);
}

/** The conditions that decide how many rows are read: the first of an `And`, both of an `Or`. */
export function leadingConditions(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'Or') return element.children.flatMap(leadingConditions);
  const [first] = element.children;
  return element.name === 'And' && first ? leadingConditions(first) : [element];
}

/** Whether a condition can be answered from an index. */
export function isIndexedCondition(scene: CamlScene, element: XmlElement): boolean {
  const reference = childOf(element, 'FieldRef');
  return element.name !== 'Contains' && reference !== undefined && demandColumn(scene.list, fieldName(reference)).isIndexed;
}
