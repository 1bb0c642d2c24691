import type { SortKey } from '../../../application/actionQuery';

/** What a row of the table can say. */
export type ColumnName = 'state' | 'action' | 'recommendation' | 'owner' | 'due' | 'moved' | 'updated' | 'committee' | 'success';

/** One column: how wide it wants to be beside the others, the least that it can be, in pixels, and what its head sorts by. */
export interface Column {
  readonly name: ColumnName;
  readonly share: number;
  readonly least: number;
  readonly sort?: SortKey;
}

/** Every column, in the order in which they stand. */
export const columns: readonly Column[] = [
  { name: 'state', share: 150, least: 116, sort: 'state' },
  { name: 'action', share: 420, least: 190, sort: 'action' },
  { name: 'recommendation', share: 128, least: 84, sort: 'paper' },
  { name: 'owner', share: 190, least: 130, sort: 'owner' },
  { name: 'due', share: 140, least: 116, sort: 'due' },
  { name: 'moved', share: 104, least: 92, sort: 'moved' },
  { name: 'updated', share: 104, least: 96, sort: 'updated' },
  { name: 'committee', share: 160, least: 110 },
  { name: 'success', share: 240, least: 130 },
];

/** How the table is laid out for a person. */
export interface TableLayout {
  /** The columns that are shown. The action always is. */
  readonly shown: readonly ColumnName[];
  /** Widths that the person chose, in pixels. */
  readonly widths: Readonly<Partial<Record<ColumnName, number>>>;
  readonly isCompact: boolean;
}

/** The layout until somebody chooses another. */
export const usualLayout: TableLayout = { shown: ['state', 'action', 'recommendation', 'owner', 'due', 'moved', 'updated'], widths: {}, isCompact: false };

const greatestWidth = 1200;

/** What is left out first where the table has little room and nobody has chosen its columns. */
const leftOut: readonly ColumnName[] = ['updated', 'moved'];

const leastOf = (layout: TableLayout, shown: readonly Column[]): number => shown.reduce((sum, { name, least }) => sum + (layout.widths[name] ?? least), 0);

/** The columns of a layout, in their order. @param room width of the table, in pixels */
export function shownColumns(layout: TableLayout, room: number): readonly Column[] {
  let shown = columns.filter(({ name }) => name === 'action' || layout.shown.includes(name));
  for (const left of layout.shown === usualLayout.shown ? leftOut : []) {
    if (leastOf(layout, shown) > room) shown = shown.filter(({ name }) => name !== left);
  }
  return shown;
}

/** How wide the columns are: every row stands in these tracks. They depend on the table's width alone, so that rows line up without knowing of each other. */
export interface Tracks {
  /** As `grid-template-columns` has them. */
  readonly template: string;
  /** The width, in pixels, below which the table is scrolled sideways. */
  readonly least: number;
}

/** The tracks of some columns. */
export function tracksOf(layout: TableLayout, shown: readonly Column[]): Tracks {
  const track = ({ name, least, share }: Column): string => {
    const width = layout.widths[name];
    return width === undefined ? `minmax(${least}px, ${share}fr)` : `${width}px`;
  };
  return { template: shown.map(track).join(' '), least: leastOf(layout, shown) };
}

/** A layout in which a column is shown or hidden. */
export function withColumn(layout: TableLayout, name: ColumnName, isShown: boolean): TableLayout {
  const others = layout.shown.filter((each) => each !== name);
  return { ...layout, shown: isShown ? [...others, name] : others };
}

/** A layout with another width of a column, within what can be read and seen. */
export function withWidth(layout: TableLayout, { name, least }: Column, width: number): TableLayout {
  return { ...layout, widths: { ...layout.widths, [name]: Math.round(Math.min(greatestWidth, Math.max(least, width))) } };
}
