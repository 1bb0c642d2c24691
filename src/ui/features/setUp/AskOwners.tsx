import * as React from 'react';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './SetUp.module.scss';

/** Says who can set up the tracker, to a person who cannot. No names means that SharePoint does not tell. */
export const AskOwners = ({ names }: { readonly names: readonly string[] }): React.ReactElement => {
  const words = useTrackerContext().strings.setUp;
  return (
    <Notice tone="information">
      <p>{words.notYou}</p>
      {names.length === 0 ? (
        <p>{words.askUnknown}</p>
      ) : (
        <>
          <p>{words.ask(names)}</p>
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
};
