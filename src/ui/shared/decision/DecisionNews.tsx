import * as React from 'react';
import type { Strings } from '../../strings/en';
import { ErrorNotice } from '../ErrorNotice';
import { useTrackerContext } from '../TrackerContext';
import styles from './DecisionForm.module.scss';
import type { DecisionEnd } from './useDecisionForm';

function newsText(end: DecisionEnd | undefined, { action, deciding }: Strings): string {
  if (end?.name !== 'recorded') return '';
  const said = deciding.said[end.outcome];
  return end.reason === undefined ? said : `${said} ${action.form.waiting[end.reason]}`;
}

/** Says what became of a decision that was sent. It stays in the page, so that it is read out. */
export const DecisionNews = ({ end }: { readonly end: DecisionEnd | undefined }): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <>
      <span role="status" className={styles.news}>{newsText(end, strings)}</span>
      {end?.name === 'refused' && <ErrorNotice error={end.error} />}
    </>
  );
};
