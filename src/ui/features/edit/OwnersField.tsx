import * as React from 'react';
import type { Owner } from '../../../domain/records';
import fields from '../../shared/fields/Field.module.scss';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './OwnersField.module.scss';

/** What the choice of several posts is drawn from. */
export interface OwnersFieldProps {
  readonly id: string;
  readonly label: string;
  readonly owners: readonly Owner[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}

/** Any number of posts. A post that is chosen and not in the register any more stays chosen. */
export const OwnersField = ({ id, label, owners, chosen, onChange }: OwnersFieldProps): React.ReactElement => {
  const words = useTrackerContext().strings.edit;
  const toggle = (ownerId: number): void => onChange(chosen.includes(ownerId) ? chosen.filter((other) => other !== ownerId) : [...chosen, ownerId]);
  return (
    <fieldset className={fields.field}>
      <legend>{label}</legend>
      {owners.length === 0 && <p className={fields.hint}>{words.noPosts}</p>}
      {owners.length > 0 && (
        <div className={styles.owners}>
          {owners.map((owner, index) => (
            <label key={owner.id} className={styles.owner}>
              <input id={index === 0 ? id : undefined} type="checkbox" checked={chosen.includes(owner.id)} onChange={() => toggle(owner.id)} />
              <span>{owner.title}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
};
