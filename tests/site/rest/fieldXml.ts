import { invalidQuery, invalidValue, notEmulated, type RestError } from './errors';

/** A `<Field>` element, read. */
export interface FieldXml {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  readonly formatter: string | null;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const found = entities[name];
    if (found === undefined) throw invalidQuery(`The schema holds an unknown entity: ${whole}`);
    return found;
  });
}

function invalidXml(xml: string): RestError {
  return invalidValue(`The schema of the field is not valid XML: ${xml.slice(0, 80)}`);
}

function attributesOf(text: string, xml: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s([A-Za-z]\w*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g, (_whole, name: string, double: string | undefined, single: string | undefined) => {
    if (name in found) throw invalidXml(xml);
    found[name] = unescape(double ?? single ?? '');
    return '';
  });
  if (rest.trim() !== '') throw invalidXml(xml);
  return found;
}

function childrenOf(inner: string, xml: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = inner.replace(/<(\w+)>([\s\S]*?)<\/\1>/g, (_whole, name: string, content: string) => {
    found[name] = content;
    return '';
  });
  if (rest.trim() !== '') throw invalidXml(xml);
  return found;
}

function choicesOf(content: string | undefined, xml: string): string[] {
  const choices: string[] = [];
  const rest = (content ?? '').replace(/<CHOICE>([^<]*)<\/CHOICE>/g, (_whole, choice: string) => {
    choices.push(unescape(choice));
    return '';
  });
  if (rest.trim() !== '') throw invalidXml(xml);
  return choices;
}

/** Reads the schema of a column. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-field */
export function parseFieldXml(xml: string): FieldXml {
  const found = /^\s*<Field((?:\s+[A-Za-z]\w*\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*)<\/Field>)\s*$/.exec(xml);
  if (!found) throw invalidXml(xml);
  const children = childrenOf(found[2] ?? '', xml);
  const other = Object.keys(children).find((name) => !['CHOICES', 'Default', 'CustomFormatter'].includes(name));
  if (other !== undefined) throw notEmulated(`<${other}> in the schema of a field`);
  return {
    attributes: attributesOf(found[1] ?? '', xml),
    choices: choicesOf(children['CHOICES'], xml),
    defaultValue: children['Default'] === undefined ? null : unescape(children['Default']),
    formatter: children['CustomFormatter'] === undefined ? null : unescape(children['CustomFormatter']),
  };
}

/** A text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
