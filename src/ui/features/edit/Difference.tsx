import * as React from 'react';
import { wordDifference, type Piece } from '../../../domain/wordDifference';
import { useTrackerContext } from '../../shared/TrackerContext';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './Difference.module.scss';

/** What a difference is drawn from. */
export interface DifferenceProps {
  readonly earlier: string;
  readonly later: string;
}

/** The pieces as one reads them: where no word stayed, the earlier text stands above anyway, and the later one is enough. */
function readable(pieces: readonly Piece[]): readonly Piece[] {
  const isWhollyNew = pieces.every(({ kind, text }) => kind !== 'same' || text.trim() === '') && pieces.some(({ kind }) => kind === 'added');
  return isWhollyNew ? pieces.filter(({ kind }) => kind !== 'removed') : pieces;
}

/** A text with what was added underlined and what was removed struck through; said in words to people who do not see it. */
export const Difference = ({ earlier, later }: DifferenceProps): React.ReactElement => {
  const { empty, clash } = useTrackerContext().strings.edit;
  const pieces = React.useMemo(() => readable(wordDifference(earlier, later)), [earlier, later]);
  if (earlier === '' && later === '') return <p className={styles.none}>{empty}</p>;
  return (
    <p className={styles.text}>
      {later === '' && <span className={styles.none}>{empty} </span>}
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return <React.Fragment key={index}>{text}</React.Fragment>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index} className={styles[kind]}>
            <span className={visually.hidden}>{clash[kind]}</span>
            {text}
            {kind === 'removed' && ' '}
          </Mark>
        );
      })}
    </p>
  );
};
