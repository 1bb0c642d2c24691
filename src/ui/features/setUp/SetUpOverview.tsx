import * as React from 'react';
import type { SetUpStep } from '../../../application/ports/siteSetUp';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './SetUp.module.scss';
import { missingSteps, setUpLists } from './setUpLists';

/** Says what set-up will make, or what is left of it, and who may then do what. */
export const SetUpOverview = ({ steps }: { readonly steps: readonly SetUpStep[] }): React.ReactElement => {
  const words = useTrackerContext().strings.setUp;
  const id = useUniqueId();
  const isBegun = steps.some((step) => step.isDone);
  const missing = missingSteps(steps);
  if (missing.length === 0) return <p>{words.nothingMissing}</p>;
  const lists = setUpLists(missing);
  return (
    <>
      <p>{isBegun ? words.leftIntroduction : words.introduction}</p>
      <div className={styles.pair}>
        <section aria-labelledby={`${id}-what`}>
          <h3 id={`${id}-what`}>{isBegun ? words.leftHeading(lists.length) : words.whatHeading(lists.length)}</h3>
          <ul className={styles.facts}>
            {lists.map(({ title, name }) => (
              <li key={title}>
                <span className={styles.subject}>{title}</span>
                {words.lists[name] !== undefined && <span className={styles.explanation}>{words.lists[name]}</span>}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby={`${id}-who`}>
          <h3 id={`${id}-who`}>{words.whoHeading}</h3>
          <ul className={styles.facts}>
            {words.who.map(([who, what]) => (
              <li key={who}>
                <span className={styles.subject}>{who}</span>
                <span className={styles.explanation}>{what}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
};
