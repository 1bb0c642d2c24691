import { invalidQuery, notEmulated } from '../errors';
import { tokens, type Token } from './lexer';

/** Comparison operators of SharePoint's `$filter`. */
export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** A value written in a filter. */
export interface Literal {
  readonly kind: 'string' | 'datetime' | 'guid' | 'number' | 'boolean' | 'null';
  readonly text: string;
}

/** Parts of a date that a filter can ask for. */
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

/** Two filters joined. */
export interface JoinedFilter {
  readonly kind: 'and' | 'or';
  readonly left: Filter;
  readonly right: Filter;
}

/** A path, or a part of the date at it, compared with a value. */
export interface CompareFilter {
  readonly kind: 'compare';
  readonly path: string;
  readonly part: DatePart | undefined;
  readonly operator: Comparison;
  readonly value: Literal;
}

/** A text that begins with or holds another. */
export interface TextFilter {
  readonly kind: 'startswith' | 'substringof';
  readonly path: string;
  readonly value: string;
}

/** A parsed `$filter`. */
export type Filter = JoinedFilter | CompareFilter | TextFilter;

/** Whether a filter joins two others. */
export function isJoined(filter: Filter): filter is JoinedFilter {
  return filter.kind === 'and' || filter.kind === 'or';
}

const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const dateParts = ['day', 'month', 'year', 'hour', 'minute', 'second'];
/** Refused by SharePoint lists. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests */
const unsupported = ['not', 'in', 'endswith', 'replace', 'substring', 'tolower', 'toupper', 'trim', 'concat', 'length', 'indexof',
  'round', 'floor', 'ceiling', 'add', 'sub', 'mul', 'div', 'mod', 'isof', 'cast', 'any', 'all', 'contains'];

class FilterParser {
  private readonly words: readonly Token[];
  private at = 0;

  constructor(private readonly source: string) {
    this.words = tokens(source);
  }

  parse(): Filter {
    const filter = this.either();
    if (this.at < this.words.length) throw this.invalid();
    return filter;
  }

  private invalid(): Error {
    const word = this.words[this.at];
    if (word?.kind === 'word' && unsupported.includes(word.text.toLowerCase())) {
      return invalidQuery(`The query is not valid: '${word.text}' is not supported in "${this.source}".`);
    }
    return invalidQuery(`The expression "${this.source}" is not valid.`);
  }

  private isWord(...texts: string[]): boolean {
    const word = this.words[this.at];
    return word?.kind === 'word' && texts.includes(word.text.toLowerCase());
  }

  private take(kind: Token['kind']): string {
    const word = this.words[this.at];
    if (word?.kind !== kind) throw this.invalid();
    this.at += 1;
    return word.text;
  }

  private either(): Filter {
    let left = this.both();
    while (this.isWord('or')) {
      this.at += 1;
      left = { kind: 'or', left, right: this.both() };
    }
    return left;
  }

  private both(): Filter {
    let left = this.single();
    while (this.isWord('and')) {
      this.at += 1;
      left = { kind: 'and', left, right: this.single() };
    }
    return left;
  }

  private single(): Filter {
    if (this.words[this.at]?.kind === 'open') {
      this.at += 1;
      const inner = this.either();
      this.take('close');
      return inner;
    }
    if (this.isWord(...unsupported)) throw this.invalid();
    const name = this.take('word');
    return this.words[this.at]?.kind === 'open' ? this.call(name.toLowerCase()) : this.compare(name, undefined);
  }

  private call(name: string): Filter {
    this.take('open');
    if (dateParts.includes(name)) {
      const path = this.take('word');
      this.take('close');
      return this.compare(path, name as DatePart);
    }
    if (name !== 'startswith' && name !== 'substringof') throw invalidQuery(`The query is not valid: '${name}' is not supported in "${this.source}".`);
    const isPathFirst = name === 'startswith';
    const first = this.take(isPathFirst ? 'word' : 'string');
    this.take('comma');
    const second = this.take(isPathFirst ? 'string' : 'word');
    this.take('close');
    if (this.isWord('eq')) throw notEmulated(`comparing ${name}(…) with a value: write ${name}(…) alone`);
    return isPathFirst ? { kind: name, path: first, value: second } : { kind: name, path: second, value: first };
  }

  private compare(path: string, part: DatePart | undefined): Filter {
    if (!this.isWord(...comparisons)) throw this.invalid();
    const operator = this.take('word').toLowerCase() as Comparison;
    return { kind: 'compare', path, part, operator, value: this.literal() };
  }

  private literal(): Literal {
    const word = this.words[this.at];
    if (!word) throw this.invalid();
    this.at += 1;
    if (word.kind === 'string' || word.kind === 'datetime' || word.kind === 'guid' || word.kind === 'number') return { kind: word.kind, text: word.text };
    const text = word.text.toLowerCase();
    if (word.kind === 'word' && (text === 'true' || text === 'false')) return { kind: 'boolean', text };
    if (word.kind === 'word' && text === 'null') return { kind: 'null', text };
    this.at -= 1;
    throw this.invalid();
  }
}

/** Parses a `$filter`; 400 for what SharePoint lists do not support. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests */
export function parseFilter(source: string): Filter {
  return new FilterParser(source).parse();
}

/** The paths that a filter reads. */
export function filterPaths(filter: Filter): string[] {
  return isJoined(filter) ? [...filterPaths(filter.left), ...filterPaths(filter.right)] : [filter.path];
}
