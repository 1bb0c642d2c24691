import * as React from 'react';
import type { BadRow } from '../../domain/versioned';
import { groupBadRows, type BadRowGroup } from './badRowGroups';
import styles from './BadRows.module.scss';
import { SafeLink } from './SafeLink';
import { useTrackerContext } from './TrackerContext';

/** Rows of a group that are named; the list itself shows the others. */
const mostNamed = 20;

/** What the rows that need mending are drawn from. */
export interface BadRowsProps {
  readonly rows: readonly BadRow[];
  /** Whether the person may change the rows of a list, given its address below the site. */
  readonly mayMend: (list: string) => boolean;
}

const RowLink = ({ row, form }: { readonly row: BadRow; readonly form: string }): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.notices;
  const name = words.row(row.id, row.title);
  return (
    <li>
      <bdi>{name}</bdi> {!row.isShown && words.notShown}{' '}
      <SafeLink address={`${host.siteUrl}/${row.list}/${form}?ID=${row.id}`} label={`${words.open} ${name}`}>
        {words.open}
      </SafeLink>
    </li>
  );
};

const Group = ({ group, form, isOpen }: { readonly group: BadRowGroup; readonly form: string; readonly isOpen: boolean }): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.notices;
  const list = group.list.replace('Lists/', '');
  const left = group.rows.length - mostNamed;
  return (
    <details className={styles.group} open={isOpen}>
      <summary>{words.badRowGroup(list, words.problems[group.problem](group.column), group.rows.length)}</summary>
      <ul>
        {group.rows.slice(0, mostNamed).map((row) => (
          <RowLink key={row.id} row={row} form={form} />
        ))}
        {left > 0 && (
          <li>
            {words.moreRows(left)}{' '}
            <SafeLink address={`${host.siteUrl}/${group.list}`}>{words.openList(list)}</SafeLink>
          </li>
        )}
      </ul>
    </details>
  );
};

/** Names rows that need mending, by list and by what is wrong, with a way to each. Many are folded and counted. */
export const BadRows = ({ rows, mayMend }: BadRowsProps): React.ReactElement => (
  <div className={styles.groups}>
    {groupBadRows(rows).map((group) => (
      <Group
        key={[group.list, group.column, group.problem].join()}
        group={group}
        form={mayMend(group.list) ? 'EditForm.aspx' : 'DispForm.aspx'}
        isOpen={rows.length <= 3}
      />
    ))}
  </div>
);
