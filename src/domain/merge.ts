/** What a field of a record may hold; null where it is empty. A list is a set of ids: its order says nothing. */
export type FieldValue = string | number | readonly number[] | null;

/** Fields of a record by name. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** A field that two people changed differently. */
export interface Clash<F extends Fields> {
  readonly field: keyof F;
  /** As both of them read it. */
  readonly base: FieldValue;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

/** What becomes of a change when somebody else wrote the record meanwhile. */
export interface Merged<F extends Fields> {
  /** What is still to be written over theirs; empty when theirs says it all already. */
  readonly changes: Partial<F>;
  /** Fields for a person to settle; none of them is in `changes`. */
  readonly clashes: readonly Clash<F>[];
}

function comparable(value: FieldValue | undefined): string {
  // An absent field and an empty one are the same to whoever reads it.
  if (value === undefined || value === null || value === '') return '';
  return JSON.stringify(Array.isArray(value) ? [...value].sort((one, other) => Number(one) - Number(other)) : value);
}

/** Whether two values of a field are the same to whoever reads them. */
export function isSameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return comparable(one) === comparable(other);
}

/** The fields that were changed: those of `edited` that are not as in `base`. */
export function changedFields<F extends Fields>(base: F, edited: F): Partial<F> {
  return Object.fromEntries(Object.entries(edited).filter(([field, value]) => !isSameValue(base[field], value))) as Partial<F>;
}

/**
 * Puts one person's changes over what somebody else wrote meanwhile, field by field. A field that only one of them changed needs
 * nobody; one that both changed to the same is settled; one that both changed differently is a clash.
 * @param base the record as the person read it
 * @param mine only the fields that the person changed
 * @param theirs the record as it is now
 */
export function mergeChanges<F extends Fields>(base: F, mine: Partial<F>, theirs: F): Merged<F> {
  const open = Object.entries(mine).filter(([field, value]) => !isSameValue(value, theirs[field]));
  const isFree = (field: string): boolean => isSameValue(base[field], theirs[field]);
  return {
    changes: Object.fromEntries(open.filter(([field]) => isFree(field))) as Partial<F>,
    clashes: open
      .filter(([field]) => !isFree(field))
      .map(([field, value]) => ({ field, base: base[field] ?? null, mine: value ?? null, theirs: theirs[field] ?? null })),
  };
}
