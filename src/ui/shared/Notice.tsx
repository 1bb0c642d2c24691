import * as React from 'react';
import { NoticeMark } from './NoticeMark';
import styles from './Notice.module.scss';
import { classNames } from './classNames';

/** What a notice is drawn from. */
export interface NoticeProps {
  readonly tone: 'information' | 'warning' | 'error';
  /** `alert` is read out at once, `status` when the person pauses; without one it is ordinary text. */
  readonly role?: 'alert' | 'status';
  readonly children: React.ReactNode;
}

/** A passage that has to be noticed; its tone is told by shape and colour, its sense by its words. */
export const Notice = ({ tone, role, children }: NoticeProps): React.ReactElement => (
  <div className={classNames(styles.notice, styles[tone])} role={role}>
    <NoticeMark tone={tone} />
    <div className={styles.body}>{children}</div>
  </div>
);
