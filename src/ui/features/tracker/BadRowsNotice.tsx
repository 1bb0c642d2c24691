import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { BadRow } from '../../../domain/versioned';
import { Notice } from '../../shared/Notice';
import { SafeLink } from '../../shared/SafeLink';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './BadRowsNotice.module.scss';

function badRowsOf(snapshot: TrackerSnapshot): readonly BadRow[] {
  const { reviews, parts, actions, owners, decisions } = snapshot;
  return [reviews, parts, actions, owners, decisions].flatMap((rows) => rows.badRows);
}

const BadRowLine = ({ row }: { readonly row: BadRow }): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.notices;
  const name = words.row(row.id, row.title);
  return (
    <li>
      <strong><bdi>{name}</bdi></strong> {words.inList(row.list.replace('Lists/', ''))}:{' '}
      {row.problems.map(({ column, problem }) => words.problems[problem](column)).join('; ')}.{' '}
      <SafeLink address={`${host.siteUrl}/${row.list}/EditForm.aspx?ID=${row.id}`} label={`${words.open} ${name}`}>
        {words.open}
      </SafeLink>
    </li>
  );
};

/** Names the records that could not be read and what to mend in each; nothing where all could be. */
export const BadRowsNotice = ({ snapshot }: { readonly snapshot: TrackerSnapshot }): React.ReactElement | null => {
  const { strings } = useTrackerContext();
  const rows = badRowsOf(snapshot);
  if (rows.length === 0) return null;
  return (
    <Notice tone="warning">
      <details className={styles.details} open={rows.length <= 3}>
        <summary>{strings.notices.badRows(rows.length)}</summary>
        <p>{strings.notices.badRowsAdvice}</p>
        <ul>
          {rows.map((row) => (
            <BadRowLine key={`${row.list} ${row.id}`} row={row} />
          ))}
        </ul>
      </details>
    </Notice>
  );
};
