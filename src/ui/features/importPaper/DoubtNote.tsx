import * as React from 'react';
import { NoticeMark } from '../../shared/NoticeMark';
import styles from './Field.module.scss';

/** Why a person should look at something: a mark, and words. */
export const DoubtNote = ({ text }: { readonly text: string }): React.ReactElement => (
  <p className={styles.doubt}>
    <span className={styles.mark}>
      <NoticeMark tone="warning" />
    </span>
    <span>{text}</span>
  </p>
);
