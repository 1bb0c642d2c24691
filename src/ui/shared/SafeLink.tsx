import * as React from 'react';
import { linkAddress } from './linkAddress';
import visually from './visuallyHidden.module.scss';

/** What a link is drawn from. */
export interface SafeLinkProps {
  /** Any text: what is not an address that may be opened is not opened. */
  readonly address: string;
  /** Its name for those who hear it, in place of what is drawn. */
  readonly label?: string;
  /** What those who hear it are told beside its name. */
  readonly hint?: string;
  readonly children: React.ReactNode;
}

/** A link that opens elsewhere; the text alone where the address may not be opened. The only link to an address in the product. */
export const SafeLink = ({ address, label, hint, children }: SafeLinkProps): React.ReactElement => {
  const href = linkAddress(address);
  if (href === undefined) return <bdi>{children}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" aria-label={label}>
      <bdi>{children}</bdi>
      {hint && <span className={visually.hidden}> {hint}</span>}
    </a>
  );
};
