import * as React from 'react';
import type { SetUpPlan } from '../../../application/ports/siteSetUp';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { Notice } from '../../shared/Notice';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import type { Strings } from '../../strings/en';
import { AskOwners } from './AskOwners';
import styles from './SetUp.module.scss';
import { SetUpOverview } from './SetUpOverview';
import { SetUpProgress } from './SetUpProgress';
import { missingSteps } from './setUpLists';
import { UpgradeOverview } from './UpgradeOverview';
import { useSetUp } from './useSetUp';

/** What the set-up screen is drawn from. */
export interface SetUpProps {
  /** Whether this person may create lists here. */
  readonly canSetUp: boolean;
  /** Called once everything is there. */
  readonly onDone: () => void;
  /** Leads back to the tracker, where there is something to read; absent where there is not. */
  readonly onBack?: () => void;
}

/** The screen on a site that lacks the lists: says what will be made and makes it, or says who to ask. */
export const SetUp = ({ canSetUp, onDone, onBack }: SetUpProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.setUp;
  const id = useUniqueId();
  const { state, look, apply } = useSetUp(onDone);
  const { plan, phase, doneStepIds, rows, error } = state;
  const isBusy = phase === 'working' || phase === 'finished';

  // The plan that comes at the end knows of no upgrade any more.
  const wasUpgrade = React.useRef(false);
  wasUpgrade.current ||= plan.phase === 'ready' && plan.value.upgrade !== undefined;
  const isUpgrade = wasUpgrade.current;

  const body = (): React.ReactElement => {
    if (plan.phase === 'loading') return <Skeleton label={words.looking} lines={[20, 160, 80]} />;
    if (plan.phase === 'failed') return <ErrorNotice error={plan.error} onRetry={look} />;
    const { steps, siteOwners, upgrade } = plan.value;
    if (!canSetUp) return <AskOwners names={siteOwners} />;
    if (phase !== 'idle') return <SetUpProgress steps={steps} doneStepIds={doneStepIds} phase={phase} isUpgrade={isUpgrade} rows={rows} />;
    return upgrade ? <UpgradeOverview steps={steps} /> : <SetUpOverview steps={steps} />;
  };

  return (
    <section className={styles.screen} aria-labelledby={id} aria-busy={isBusy}>
      <h2 id={id}>{isUpgrade ? words.upgrade.heading : words.heading}</h2>
      {body()}
      {phase === 'interrupted' && <Interrupted error={error} onGoOn={apply} />}
      {canSetUp && phase === 'idle' && plan.phase === 'ready' && <Start plan={plan.value} onApply={apply} onOpen={onDone} />}
      {onBack && !isBusy && (
        <Button kind="quiet" onClick={onBack}>
          {words.backToTracker}
        </Button>
      )}
    </section>
  );
};

function startWord({ steps, upgrade }: SetUpPlan, words: Strings['setUp']): string {
  if (upgrade) return words.upgrade.start;
  return steps.some((step) => step.isDone) ? words.goOn : words.start;
}

/** What the button that begins is drawn from. */
interface StartProps {
  readonly plan: SetUpPlan;
  readonly onApply: () => void;
  readonly onOpen: () => void;
}

const Start = ({ plan, onApply, onOpen }: StartProps): React.ReactElement => {
  const words = useTrackerContext().strings.setUp;
  const isNothingMissing = missingSteps(plan.steps).length === 0;
  return (
    <div>
      <Button kind="primary" onClick={isNothingMissing ? onOpen : onApply}>
        {isNothingMissing ? words.open : startWord(plan, words)}
      </Button>
    </div>
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
