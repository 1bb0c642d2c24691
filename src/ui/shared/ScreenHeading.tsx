import * as React from 'react';
import styles from './ScreenHeading.module.scss';

/** What the heading of a screen is drawn from. */
export interface ScreenHeadingProps {
  /** Whether the screen comes because of something the person did on another one. */
  readonly takesFocus: boolean;
  readonly children: React.ReactNode;
}

/** The heading of a screen. Where it takes the focus, the screen is read out and the keyboard goes on from there. */
export const ScreenHeading = ({ takesFocus, children }: ScreenHeadingProps): React.ReactElement => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
};
