import * as React from 'react';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { Notice } from '../../shared/Notice';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { AskOwners } from './AskOwners';
import styles from './SetUp.module.scss';
import { SetUpOverview } from './SetUpOverview';
import { SetUpProgress } from './SetUpProgress';
import { missingSteps } from './setUpLists';
import { useSetUp } from './useSetUp';

/** What the set-up screen is drawn from. */
export interface SetUpProps {
  /** Whether this person may create lists here. */
  readonly canSetUp: boolean;
  /** Called once everything is there. */
  readonly onDone: () => void;
}

/** The screen on a site that lacks the lists: says what will be made and makes it, or says who to ask. */
export const SetUp = ({ canSetUp, onDone }: SetUpProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.setUp;
  const id = useUniqueId();
  const { state, look, apply } = useSetUp(onDone);
  const { plan, phase, doneStepIds, error } = state;
  const isBusy = phase === 'working' || phase === 'finished';

  const body = (): React.ReactElement => {
    if (plan.phase === 'loading') return <Skeleton label={words.looking} lines={[20, 160, 80]} />;
    if (plan.phase === 'failed') return <ErrorNotice error={plan.error} onRetry={look} />;
    const { steps, siteOwners } = plan.value;
    if (!canSetUp) return <AskOwners names={siteOwners} />;
    if (phase !== 'idle') return <SetUpProgress steps={steps} doneStepIds={doneStepIds} phase={phase} />;
    return <SetUpOverview steps={steps} />;
  };

  const isNothingMissing = plan.phase === 'ready' && missingSteps(plan.value.steps).length === 0;
  return (
    <section className={styles.screen} aria-labelledby={id} aria-busy={isBusy}>
      <h2 id={id}>{words.heading}</h2>
      {body()}
      {phase === 'interrupted' && <Interrupted error={error} onGoOn={apply} />}
      {canSetUp && phase === 'idle' && plan.phase === 'ready' && (
        <div>
          {isNothingMissing ? (
            <Button kind="primary" onClick={onDone}>
              {words.open}
            </Button>
          ) : (
            <Button kind="primary" onClick={apply}>
              {plan.value.steps.some((step) => step.isDone) ? words.goOn : words.start}
            </Button>
          )}
        </div>
      )}
    </section>
  );
};

const Interrupted = ({ error, onGoOn }: { readonly error: unknown; readonly onGoOn: () => void }): React.ReactElement => {
  const words = useTrackerContext().strings.setUp;
  if (error === undefined) {
    return (
      <Notice tone="warning" role="alert">
        <p>{words.notAllThere}</p>
        <Button onClick={onGoOn}>{words.goOn}</Button>
      </Notice>
    );
  }
  return <ErrorNotice error={error} onRetry={onGoOn} retryWord={words.goOn} />;
};
