import * as React from 'react';
import styles from './Button.module.scss';
import { classNames } from './classNames';

/** A native button, and how much it asks for attention: `primary` once on a screen, `plain` as a rule, `quiet` beside words. */
export interface ButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'primary' | 'plain' | 'quiet';
}

/** A button. Everything that a native button takes is handed on; it never submits a form unless its type says so. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(({ kind = 'plain', className, type = 'button', ...rest }, ref) => (
  <button ref={ref} type={type} className={classNames(styles.button, styles[kind], className)} {...rest} />
));
Button.displayName = 'Button';
