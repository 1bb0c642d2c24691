import * as React from 'react';
import { hitsIn } from '../../domain/searchText';
import styles from './MarkedText.module.scss';

/** What a text with its hits is drawn from. */
export interface MarkedTextProps {
  readonly text: string;
  /** The words that are searched, as `searchWords` gives them; none marks nothing. */
  readonly words?: readonly string[] | undefined;
}

/** A text in which the words that were searched are marked. */
export const MarkedText = ({ text, words = [] }: MarkedTextProps): React.ReactElement => {
  const hits = hitsIn(text, words);
  if (hits.length === 0) return <>{text}</>;
  return (
    <>
      {hits.map(({ from, to }, place) => (
        <React.Fragment key={from}>
          {text.slice(hits[place - 1]?.to ?? 0, from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </React.Fragment>
      ))}
      {text.slice(hits[hits.length - 1]?.to ?? 0)}
    </>
  );
};
