import { type HostName, hostNames, type ThemeName, themeNames } from './pageConfiguration';

/** What the page's address asks for. */
export interface PageOptions {
  readonly theme: ThemeName;
  readonly host: HostName;
  readonly mode: 'read' | 'edit';
  /** `narrow` is a one-third column, 300 pixels wide. */
  readonly width: 'full' | 'narrow';
}

/**
 * Reads the options out of a page address's query; what is absent gets its first allowed value.
 * @throws RangeError naming the allowed values when one is unknown.
 */
export function readPageOptions(query: URLSearchParams): PageOptions {
  return {
    theme: oneOf('theme', themeNames, query),
    host: oneOf('host', hostNames, query),
    mode: oneOf('mode', ['read', 'edit'], query),
    width: oneOf('width', ['full', 'narrow'], query),
  };
}

function oneOf<Value extends string>(name: string, allowed: readonly [Value, ...Value[]], query: URLSearchParams): Value {
  const given = query.get(name);
  if (given === null) return allowed[0];
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new RangeError(`${name}=${given} is not known. Use one of: ${allowed.join(', ')}.`);
  return found;
}
