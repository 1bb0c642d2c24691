import * as React from 'react';
import { ScreenHeading } from '../../shared/ScreenHeading';

/** The heading of a step. It takes the focus when the step begins. */
export const StepHeading = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => (
  <ScreenHeading takesFocus>{children}</ScreenHeading>
);
