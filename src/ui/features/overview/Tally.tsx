import * as React from 'react';
import type { ViewAddress } from '../../../application/viewAddress';
import { PlaceLink } from '../../shared/navigation/PlaceLink';
import styles from './Tally.module.scss';

/** One number and what it counts. */
export interface TallyNumber {
  readonly key: string;
  readonly shape: React.ReactElement;
  /** "15 overdue". */
  readonly text: string;
  /** Where what it counts is listed; undefined where the person has no such screen. */
  readonly to: Partial<ViewAddress> | undefined;
}

/** What a tally is drawn from. */
export interface TallyProps {
  /** How many there are in all. */
  readonly heading: string;
  readonly label: string;
  readonly bar: React.ReactElement;
  readonly numbers: readonly TallyNumber[];
}

/** A whole, how it is divided as a bar, and each number as a link to what it counts. */
export const Tally = ({ heading, label, bar, numbers }: TallyProps): React.ReactElement => (
  <section className={styles.tally} aria-label={label}>
    <h3>{heading}</h3>
    {bar}
    <ul className={styles.numbers}>
      {numbers.map(({ key, shape, text, to }) => (
        <li key={key} className={styles.number}>
          {shape}
          {to ? (
            <PlaceLink to={to} className={styles.link}>
              {text}
            </PlaceLink>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  </section>
);
