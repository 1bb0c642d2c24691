import * as React from 'react';
import type { ViewAddress } from '../../../application/viewAddress';
import { useNavigation } from './Navigation';
import styles from './PlaceLink.module.scss';
import { classNames } from '../classNames';

/** What leads to a place is drawn from; the rest is handed to the button. */
export interface PlaceLinkProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> {
  /** Where it leads; what it does not name stays. */
  readonly to: Partial<ViewAddress>;
}

/** Leads to another place of the tracker: numbers to what they count, names to what they name. */
export const PlaceLink = ({ to, className, ...rest }: PlaceLinkProps): React.ReactElement => {
  const { go } = useNavigation();
  return <button type="button" className={classNames(styles.link, className)} onClick={() => go(to)} {...rest} />;
};
