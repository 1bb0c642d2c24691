import { notEmulated } from '../errors';
import type { FieldState } from '../state';

/** Longest internal name that SharePoint makes. General knowledge, to be checked on a tenant. */
const longest = 32;

/** A display name as an internal one: what is no letter or digit becomes `_x0020_` and the like. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms427802(v=office.14) */
export function encodedTitle(title: string): string {
  return title.replace(/[^A-Za-z0-9_]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

/** The internal name that a new column gets from its title: cut after 32 characters, with a number when it is taken. General knowledge, to be checked on a tenant. */
export function nameFromTitle(columns: readonly FieldState[], title: string): string {
  const encoded = encodedTitle(title);
  const base = (/^[0-9]/.test(encoded) ? `_x003${encoded.charAt(0)}_${encoded.slice(1)}` : encoded).slice(0, longest);
  const isTaken = (name: string): boolean => columns.some((field) => field.internalName.toLowerCase() === name.toLowerCase());
  let name = base;
  for (let number = 0; isTaken(name); number += 1) name = `${base}${number}`;
  return name;
}

/** A name that a schema gives, as it stands; what SharePoint would change is refused. */
export function demandPlainName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw notEmulated(`the internal name '${name}' of a field`);
  if (name.length > longest) throw notEmulated(`the internal name '${name}': SharePoint cuts names after ${longest} characters`);
  return name;
}
