import * as React from 'react';
import type { SetUpStep } from '../../../application/ports/siteSetUp';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import type { Strings } from '../../strings/en';
import styles from './SetUp.module.scss';
import { missingSteps } from './setUpLists';

function sentenceOf(step: SetUpStep, words: Strings['setUp']['upgrade']): string | undefined {
  const { kind, listTitle, columns = [], rowCount = 0 } = step;
  if (kind === 'list') return words.list(listTitle);
  if (kind === 'columns') return columns.length > 0 ? words.columns(listTitle, columns) : undefined;
  if (kind === 'rows') return words.rows(listTitle, rowCount);
  return kind === 'settings' ? words.settings : words.permissions(listTitle);
}

/** Says what an upgrade changes: which lists and columns come, and how many rows are filled in. */
export const UpgradeOverview = ({ steps }: { readonly steps: readonly SetUpStep[] }): React.ReactElement => {
  const words = useTrackerContext().strings.setUp.upgrade;
  const id = useUniqueId();
  return (
    <>
      <p>{words.introduction}</p>
      <section aria-labelledby={id}>
        <h3 id={id}>{words.whatHeading}</h3>
        <ul className={styles.facts}>
          {missingSteps(steps).map((step) => {
            const sentence = sentenceOf(step, words);
            return sentence === undefined ? null : <li key={step.id}>{sentence}</li>;
          })}
        </ul>
      </section>
    </>
  );
};
