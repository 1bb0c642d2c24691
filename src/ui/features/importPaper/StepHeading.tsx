import * as React from 'react';
import styles from './ImportPaper.module.scss';

/** The heading of a step. It takes the focus when the step begins, so that the step is read out and the keyboard goes on from there. */
export const StepHeading = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
};
