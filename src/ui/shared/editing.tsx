import * as React from 'react';
import type { EditableKind } from '../../domain/editable';

/** A record that somebody wants to edit. */
export interface EditTarget {
  readonly record: EditableKind;
  readonly id: number;
}

/** The way to edit records from anywhere on the screen. */
export interface Editing {
  /** Whether this person may edit here and now. */
  readonly canEdit: boolean;
  /** Opens the form of a record, or both its versions where somebody else changed it too. The focus comes back to where it is now. */
  readonly open: (target: EditTarget) => void;
}

const nobodyEdits: Editing = { canEdit: false, open: () => undefined };

const EditingContext = React.createContext<Editing>(nobodyEdits);

/** Gives what is below it the way to edit. */
export const EditingProvider = EditingContext.Provider;

/** The way to edit; outside a provider nobody may. */
export function useEditing(): Editing {
  return React.useContext(EditingContext);
}
