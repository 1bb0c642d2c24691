import * as React from 'react';
import { sameOwnerTitle } from '../../../domain/paper/planOwners';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.scss';

/** What the field of the owners is drawn from. */
export interface OwnersFieldProps extends Omit<FieldProps, 'children' | 'advice'> {
  /** Titles of posts, the lead first. */
  readonly value: readonly string[];
  readonly onChange: (owners: readonly string[]) => void;
}

/** The posts that were typed, each once. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.filter((line, index) => lines.findIndex((other) => sameOwnerTitle(other, line)) === index);
}

/** The owners of an action, one on each line. */
export const OwnersField = ({ value, onChange, ...field }: OwnersFieldProps): React.ReactElement => {
  const { fields } = useTrackerContext().strings.importPaper;
  const [typed, setTyped] = React.useState(() => value.join('\n'));
  // The words as typed hold a space or a line that is about to be filled; once the owners change from elsewhere, those count.
  const isInStep = linesOf(typed).join('\n') === value.join('\n');
  const shown = isInStep ? typed : value.join('\n');
  const type = (text: string): void => {
    setTyped(text);
    onChange(linesOf(text));
  };
  return (
    <Field {...field} advice={fields.ownersAdvice}>
      {(control) => (
        <textarea
          {...control}
          className={styles.input}
          rows={Math.max(2, value.length + 1)}
          value={shown}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
