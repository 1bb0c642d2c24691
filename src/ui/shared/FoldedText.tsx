import * as React from 'react';
import { Button } from './Button';
import { classNames } from './classNames';
import styles from './FoldedText.module.scss';
import { useTrackerContext } from './TrackerContext';
import visually from './visuallyHidden.module.scss';

/** What a folded text is drawn from. */
export interface FoldedTextProps {
  /** Plain text; "\n" divides lines. */
  readonly text: string;
  /** What the text belongs to, said with the button to people who do not see where it stands: "2 (i)". */
  readonly of: string;
}

const shortEnough = 280;
const fewLines = 4;

function isLong(text: string): boolean {
  return text.length > shortEnough || text.split('\n').length > fewLines;
}

/** A text that shows its first lines and the rest when asked; on paper all of it. */
export const FoldedText = ({ text, of }: FoldedTextProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const [isOpen, setOpen] = React.useState(false);
  if (!isLong(text)) return <p className={styles.text}>{text}</p>;
  return (
    <>
      <p className={classNames(styles.text, !isOpen && styles.folded)}>{text}</p>
      <Button kind="quiet" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? strings.list.less : strings.list.more}
        <span className={visually.hidden}>{strings.list.ofReference(of)}</span>
      </Button>
    </>
  );
};
