import type { TableLayout } from './columns';

/** Height of the heads of the columns, in pixels. */
export const headHeight = 36;

/** Height of every row, in pixels: also written down in ActionCells.module.scss, as the lines that fit into it. */
export function rowHeightOf({ isCompact }: Pick<TableLayout, 'isCompact'>, isNarrow: boolean): number {
  if (isNarrow) return isCompact ? 92 : 112;
  return isCompact ? 32 : 56;
}

/** Width of the table, in pixels, below which its rows are drawn as cards. */
export const narrowBelow = 640;
