/** Versions of the lists. A version only adds to the one before it. */
export type SchemaVersion = 1 | 2 | 3;

/** The version that the first release made. Lists that say no version that can be read are taken for this one when they are upgraded. */
export const firstVersion: SchemaVersion = 1;

/** Version of the lists that this product makes and writes. */
export const schemaVersion: SchemaVersion = 3;
