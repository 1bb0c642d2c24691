/** A text as an OData literal, with its quotes. PnPjs does not escape, so no text reaches a filter but through here. */
export function odataText(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** A filter: a column holds exactly this text, capitals aside. */
export function textEquals(name: string, text: string): string {
  return `${name} eq ${odataText(text)}`;
}

/** A filter: a column holds this whole number. @throws RangeError for anything but a whole number */
export function numberEquals(name: string, value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number.`);
  return `${name} eq ${value}`;
}

/** A filter: a column holds nothing. */
export function isEmpty(name: string): string {
  return `${name} eq null`;
}

/** A filter: one of these filters holds. */
export function anyOf(filters: readonly string[]): string {
  return filters.join(' or ');
}
