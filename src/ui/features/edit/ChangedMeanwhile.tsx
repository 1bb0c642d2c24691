import * as React from 'react';
import { editableFields } from '../../../domain/checkEdit';
import { isSameValue, type Fields } from '../../../domain/merge';
import type { Owner } from '../../../domain/records';
import type { EditTarget } from '../../shared/editing';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Difference } from './Difference';
import styles from './EditForm.module.scss';
import { labelOf, valueText } from './editText';
import { useWhoChanged } from './useWhoChanged';

/** What the notice is drawn from. */
export interface ChangedMeanwhileProps {
  readonly target: EditTarget;
  /** As the person read it. */
  readonly base: Fields;
  /** As it is now. */
  readonly current: Fields;
  readonly version: string;
  readonly owners: readonly Owner[];
}

/** Says what somebody else changed in a record since its form was opened; nothing where nobody did. What is typed stays as it is. */
export const ChangedMeanwhile = ({ target, base, current, version, owners }: ChangedMeanwhileProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.edit.meanwhile;
  const changed = editableFields[target.record].filter(({ field }) => !isSameValue(base[field], current[field]));
  const who = useWhoChanged(target, changed.length > 0 ? version : undefined);
  return (
    <div role="status" className={styles.live}>
      {changed.length > 0 && (
        <Notice tone="warning">
          <p className={styles.strong}>{words.heading(who)}</p>
          <dl className={styles.changes}>
            {changed.map((description) => {
              const { field } = description;
              const text = (value: Fields[string] | undefined): string => valueText(description, value ?? null, owners, strings);
              return (
                <React.Fragment key={field}>
                  <dt>{labelOf(target.record, field, strings)}</dt>
                  <dd>
                    <Difference earlier={text(base[field])} later={text(current[field])} />
                  </dd>
                </React.Fragment>
              );
            })}
          </dl>
          <p>{words.advice}</p>
        </Notice>
      )}
    </div>
  );
};
