import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { Button } from '../../shared/Button';
import { FluentRoot } from '../../shared/FluentRoot';
import { ThemeScope, useHostTheme } from '../../shared/ThemeRoot';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './PanelFrame.module.scss';

/** What the frame is drawn from. */
export interface PanelFrameProps {
  readonly heading: string;
  /** Whether the heading takes the focus; else the first field does. */
  readonly takesFocus?: boolean;
  /** A question that stands above everything else. */
  readonly question?: React.ReactElement | undefined;
  /** Closing, by button or Escape. */
  readonly onDismiss: () => void;
  readonly children: React.ReactNode;
}

const panelStyles = {
  root: { '@media print': { display: 'none' } },
  main: { '@media (prefers-reduced-motion: reduce)': { animation: 'none' } },
  content: { padding: 0 },
  commands: { padding: 0, margin: 0 },
  contentInner: { background: 'inherit' },
};

/** Whoever opened the panel knows better where the focus goes afterwards. */
const leaveFocus = (): void => undefined;

const Cross = (): React.ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
  </svg>
);

/** A panel over everything else, for one thing that is begun and ended: what is beneath waits. */
export const PanelFrame = ({ heading, takesFocus = false, question, onDismiss, children }: PanelFrameProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const isDark = useHostTheme()?.isInverted ?? false;
  const headingId = useUniqueId();
  const title = React.useRef<HTMLHeadingElement>(null);
  // A form may turn into the choice between two versions, in the same place.
  React.useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus, heading]);
  return (
    <FluentRoot>
      <Panel
        isOpen
        type={PanelType.custom}
        customWidth="min(640px, 100vw)"
        hasCloseButton={false}
        onDismiss={(event) => {
          // Escape and nothing else: a press beside the panel must not throw words away.
          if (event && 'key' in event) onDismiss();
        }}
        overlayProps={{ isDarkThemed: isDark }}
        popupProps={{ ariaLabelledBy: headingId, onRestoreFocus: leaveFocus }}
        focusTrapZoneProps={{ disableRestoreFocus: true, firstFocusableTarget: takesFocus ? `#${headingId}` : 'form input, form textarea, form select' }}
        onRenderNavigation={() => (
          <ThemeScope>
            <div className={styles.head}>
              <h2 ref={title} id={headingId} tabIndex={-1}>
                {heading}
              </h2>
              <Button kind="quiet" aria-label={strings.app.close} onClick={onDismiss}>
                <Cross />
              </Button>
            </div>
            {question}
          </ThemeScope>
        )}
        styles={panelStyles}
      >
        <ThemeScope>
          <div className={styles.body}>{children}</div>
        </ThemeScope>
      </Panel>
    </FluentRoot>
  );
};
