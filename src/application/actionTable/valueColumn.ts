/** What each action has of one kind (its owners, its state…), as numbers: a table of many thousand rows is counted in a few milliseconds. */
export interface ValueColumn {
  /** Every value once. */
  readonly values: readonly string[];
  /** Where in `places` the values of each action begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Places in `values`. */
  readonly places: Uint32Array;
}

/** Writes down the values of each row; a value that a row has twice counts once. */
export function valueColumn<T>(rows: readonly T[], valuesOf: (row: T) => readonly string[]): ValueColumn {
  const known = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const places: number[] = [];
  rows.forEach((row, index) => {
    const begin = places.length;
    for (const value of valuesOf(row)) {
      const place = known.get(value) ?? known.size;
      known.set(value, place);
      if (places.indexOf(place, begin) < 0) places.push(place);
    }
    starts[index + 1] = places.length;
  });
  return { values: [...known.keys()], starts, places: Uint32Array.from(places) };
}

/** Calls back with the place of each value of a row. */
export function eachPlace({ starts, places }: ValueColumn, row: number, call: (place: number) => void): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) call(places[at] ?? 0);
}

/** Whether a row has one of the values that are marked by place. */
export function hasMarked({ starts, places }: ValueColumn, row: number, marked: Uint8Array): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) if (marked[places[at] ?? 0] === 1) return true;
  return false;
}
