/** The words of forms that correct a record. */
export const enEdit = {
  /** Shared by every form. */
  fields: {
    optional: 'optional',
    left: (count: number) => (count >= 0 ? `${count} characters left` : `${-count} characters too many`),
  },
};
