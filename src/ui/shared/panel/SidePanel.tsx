import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { FluentRoot } from '../FluentRoot';
import { ThemeScope } from '../ThemeRoot';

/** What a panel beside the screen is drawn from. */
export interface SidePanelProps {
  /** Id of the heading that names it. */
  readonly headingId: string;
  /** What stands above everything that scrolls. */
  readonly head: React.ReactNode;
  /** Whether it takes the whole page. */
  readonly isWide: boolean;
  /** What takes the focus when it opens; the first control as a rule. */
  readonly firstFocus?: string | undefined;
  readonly onDismiss: () => void;
  readonly children: React.ReactNode;
}

const panelStyles = {
  // On paper it would lie over every page of the list.
  root: { '@media print': { display: 'none' } },
  main: { '@media (prefers-reduced-motion: reduce)': { animation: 'none' } },
  content: { padding: 0 },
  commands: { padding: 0, margin: 0 },
  contentInner: { background: 'inherit' },
};

/** The list gives the focus to the row of what was open last, which need not be what was opened first. */
const leaveFocus = (): void => undefined;

/** A record beside the screen, which stays to be read and used. */
export const SidePanel = ({ headingId, head, isWide, firstFocus, onDismiss, children }: SidePanelProps): React.ReactElement => (
  <FluentRoot>
    <Panel
      isOpen
      isBlocking={false}
      type={PanelType.custom}
      customWidth={isWide ? '100vw' : 'min(540px, 100vw)'}
      hasCloseButton={false}
      onDismiss={onDismiss}
      popupProps={{ ariaLabelledBy: headingId, onRestoreFocus: leaveFocus }}
      focusTrapZoneProps={{ disableRestoreFocus: true, ...(firstFocus === undefined ? {} : { firstFocusableTarget: firstFocus }) }}
      onRenderNavigation={() => <ThemeScope>{head}</ThemeScope>}
      styles={panelStyles}
    >
      <ThemeScope>{children}</ThemeScope>
    </Panel>
  </FluentRoot>
);
