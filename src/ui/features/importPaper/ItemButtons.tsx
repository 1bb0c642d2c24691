import * as React from 'react';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './PlanItem.module.scss';
import type { PreviewTools } from './usePreview';

/** What the buttons of a part or action are drawn from. */
export interface ItemButtonsProps {
  readonly itemKey: string;
  /** Its name for people, so that the buttons can be told apart. */
  readonly place: string;
  readonly isOpen: boolean;
  /** The field that "Edit" goes to. */
  readonly firstField: string;
  readonly tools: PreviewTools;
}

/** Edit, or done and leave out. */
export const ItemButtons = ({ itemKey, place, isOpen, firstField, tools }: ItemButtonsProps): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  if (!isOpen) {
    return (
      <Button
        kind="quiet"
        className={styles.edit}
        id={tools.fieldId(itemKey, 'edit')}
        aria-label={words.editOf(place)}
        onClick={() => tools.open(itemKey, firstField)}
      >
        {words.edit}
      </Button>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button aria-label={words.readyOf(place)} onClick={() => tools.close(itemKey)}>
        {words.ready}
      </Button>
      <Button kind="quiet" aria-label={words.leaveOutOf(place)} onClick={() => tools.leaveOut(itemKey, place)}>
        {words.leaveOut}
      </Button>
    </div>
  );
};
