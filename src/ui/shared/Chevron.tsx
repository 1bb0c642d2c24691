import * as React from 'react';
import styles from './Chevron.module.scss';
import { classNames } from './classNames';

/** Points down when open, to the text when folded. */
export const Chevron = ({ isOpen }: { readonly isOpen: boolean }): React.ReactElement => (
  <svg
    className={classNames(styles.chevron, isOpen && styles.open)}
    width="12"
    height="12"
    viewBox="0 0 12 12"
    aria-hidden="true"
    focusable="false"
  >
    <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
