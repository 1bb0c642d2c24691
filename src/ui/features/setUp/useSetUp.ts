import * as React from 'react';
import type { RowsDone, SetUpPlan } from '../../../application/ports/siteSetUp';
import type { Loaded } from '../../../application/tracker';
import { useTrackerContext } from '../../shared/TrackerContext';
import { missingSteps } from './setUpLists';

/** How far the person is with setting up. */
export interface SetUpState {
  readonly plan: Loaded<SetUpPlan>;
  readonly phase: 'idle' | 'working' | 'interrupted' | 'finished';
  readonly doneStepIds: readonly string[];
  /** How far the filling in of rows is, while it goes on. */
  readonly rows?: RowsDone | undefined;
  /** Why it was interrupted; absent where SharePoint answered and something is missing all the same. */
  readonly error?: unknown;
}

/** Setting up as a screen uses it. */
export interface SetUpActions {
  readonly state: SetUpState;
  /** Looks again what is there. */
  look(): void;
  /** Does what is missing; the same call goes on after an interruption. */
  apply(): void;
}

const begin: SetUpState = { plan: { phase: 'loading' }, phase: 'idle', doneStepIds: [] };

/** Looks what set-up would do, and does it. `onDone` is called once everything is there. */
export function useSetUp(onDone: () => void): SetUpActions {
  const { siteSetUp } = useTrackerContext().services;
  const [state, setState] = React.useState(begin);
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);

  const change = React.useCallback((next: Partial<SetUpState>): void => {
    if (isShown.current) setState((before) => ({ ...before, ...next }));
  }, []);
  const look = React.useCallback((): void => {
    change({ plan: { phase: 'loading' } });
    siteSetUp.inspect().then(
      (value) => change({ plan: { phase: 'ready', value } }),
      (error: unknown) => change({ plan: { phase: 'failed', error } }),
    );
  }, [siteSetUp, change]);
  React.useEffect(look, [look]);

  const addDone = (ids: readonly string[], rows?: RowsDone): void => {
    if (isShown.current) setState((before) => ({ ...before, rows, doneStepIds: [...new Set([...before.doneStepIds, ...ids])] }));
  };
  const apply = (): void => {
    change({ phase: 'working', error: undefined });
    siteSetUp
      .apply(addDone)
      .then(
        (value) => {
          const isFinished = missingSteps(value.steps).length === 0;
          change({ plan: { phase: 'ready', value }, phase: isFinished ? 'finished' : 'interrupted' });
          if (isFinished) onDone();
        },
        (error: unknown) => change({ phase: 'interrupted', error }),
      );
  };
  return { state, look, apply };
}
