import type { BadRow, ProblemKind } from '../../domain/versioned';

/** Rows of one list with the same thing wrong in the same column. */
export interface BadRowGroup {
  /** Address of the list below the site. */
  readonly list: string;
  readonly column: string;
  readonly problem: ProblemKind;
  readonly rows: readonly BadRow[];
}

/** Gathers rows by list and by what is wrong, the largest group of a list first; a row stands in a group for each of its problems. */
export function groupBadRows(rows: readonly BadRow[]): readonly BadRowGroup[] {
  const groups = new Map<string, BadRowGroup & { readonly rows: BadRow[] }>();
  for (const row of rows) {
    for (const { column, problem } of row.problems) {
      const key = [row.list, column, problem].join('\n');
      const group = groups.get(key) ?? { list: row.list, column, problem, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  const lists = [...new Set(rows.map(({ list }) => list))];
  return [...groups.values()].sort((a, b) => lists.indexOf(a.list) - lists.indexOf(b.list) || b.rows.length - a.rows.length);
}
