import * as React from 'react';
import { classNames } from './classNames';
import { NoticeMark } from './NoticeMark';
import styles from './NotSavedMark.module.scss';
import { useTrackerContext } from './TrackerContext';

/** Marks what SharePoint does not have yet. While it is being saved the mark comes only after half a second: most is saved sooner. */
export const NotSavedMark = ({ isSaving }: { readonly isSaving: boolean }): React.ReactElement => (
  <span className={classNames(styles.mark, isSaving && styles.late)}>
    <NoticeMark tone="information" />
    {useTrackerContext().strings.outbox.mark}
  </span>
);
