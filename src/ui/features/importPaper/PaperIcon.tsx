import * as React from 'react';
import styles from './ChoosePaper.module.scss';

/** A sheet with lines of writing; says nothing that the words beside it do not say. */
export const PaperIcon = (): React.ReactElement => (
  <svg className={styles.icon} viewBox="0 0 40 40" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" focusable="false">
    <path d="M11 4.75h12.5L31 12.2v21.05a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V6.75a2 2 0 0 1 2-2Z" strokeLinejoin="round" />
    <path d="M23.5 4.75v7.5H31M14 19h12M14 24h12M14 29h7" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
