import { invalidValue, type RestError } from './errors';

/** An element of XML. Names are kept as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function invalid(): RestError {
  return invalidValue('Cannot complete this action. The XML of the query is not valid.');
}

function unescape(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (_whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const found = entities[name];
    if (found === undefined) throw invalid();
    return found;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g, (_whole, name: string, double: string | undefined, single: string | undefined) => {
    if (Object.hasOwn(found, name)) throw invalid();
    found[name] = unescape(double ?? single ?? '');
    return '';
  });
  if (rest.trim() !== '') throw invalid();
  return found;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const markup = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Reads one tag: opens an element, or closes the last one that is open. */
function takeTag(stack: OpenElement[], found: RegExpMatchArray): void {
  const [, , slash = '', name = '', attributes = '', end = ''] = found;
  if (slash === '') stack.push({ name, attributes: attributesOf(attributes), children: [], text: '' });
  if (slash === '' && end === '') return;
  const closed = stack.pop();
  const parent = stack[stack.length - 1];
  if (!closed || closed.name !== name || !parent) throw invalid();
  parent.children.push(closed);
}

/** Reads XML without namespaces, declarations or document types, as CAML comes; 400 when it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  let at = 0;
  for (const found of xml.matchAll(markup)) {
    const open = stack[stack.length - 1] ?? root;
    open.text += unescape(xml.slice(at, found.index));
    at = found.index + found[0].length;
    if (found[1] !== undefined) open.text += found[1];
    else if (found[3] !== undefined) takeTag(stack, found);
  }
  const [only] = root.children;
  if (!only || root.children.length > 1 || stack.length > 1 || (root.text + xml.slice(at)).trim() !== '') throw invalid();
  return only;
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
