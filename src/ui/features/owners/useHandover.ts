import * as React from 'react';
import { undoTime } from '../../../application/outbox/entry';
import type { HandoverIntent } from '../../../application/outbox/entry';
import type { FoundPerson } from '../../../application/ports/directory';
import type { Loaded } from '../../../application/tracker';
import { handoverPlan } from '../../../domain/handoverPlan';
import type { Action, Owner } from '../../../domain/records';
import type { Versioned } from '../../../domain/versioned';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useFromOutbox } from '../../shared/useOutbox';

/** Who takes over; null for nobody. */
export type NextHolder = HandoverIntent['holder'];

/** Whether the person who was chosen is being made known to the site. */
export type Admitting = { readonly phase: 'idle' | 'working' } | { readonly phase: 'failed'; readonly error: unknown; readonly again: () => void };

/** A handover as it is prepared. */
export interface HandoverState {
  /** Undefined until somebody, or nobody, is chosen. */
  readonly next: NextHolder | undefined;
  readonly admitting: Admitting;
  /** The actions that the post leads, of all reviews. */
  readonly led: Loaded<readonly Versioned<Action>[]>;
  /** Those that would move; none until they are read. */
  readonly moving: readonly Versioned<Action>[];
  readonly choose: (person: FoundPerson) => void;
  readonly chooseNobody: () => void;
  readonly chooseAgain: () => void;
  readonly reload: () => void;
  readonly handOver: () => void;
}

/** Calls back with what comes of something, unless the component is gone by then. */
function useWhileShown(): <T>(work: Promise<T>, then: (value: T) => void, failed: (error: unknown) => void) => void {
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);
  return React.useCallback((work, then, failed) => {
    work.then(
      (value) => isShown.current && then(value),
      (error: unknown) => isShown.current && failed(error),
    );
  }, []);
}

/** Reads which actions a post leads, of all reviews. */
function useLed(ownerId: number): { readonly led: HandoverState['led']; readonly reload: () => void } {
  const { services } = useTrackerContext();
  const whileShown = useWhileShown();
  const [led, setLed] = React.useState<HandoverState['led']>({ phase: 'loading' });
  const reload = React.useCallback(() => {
    setLed({ phase: 'loading' });
    whileShown(services.actions.ledBy(ownerId), ({ records }) => setLed({ phase: 'ready', value: records }), (error) => setLed({ phase: 'failed', error }));
  }, [services, ownerId, whileShown]);
  React.useEffect(reload, [reload]);
  return { led, reload };
}

/** Prepares the handover of a post: who takes it and what would move, and hands it to the outbox. */
export function useHandover(owner: Owner): HandoverState {
  const { services, outbox } = useTrackerContext();
  const whileShown = useWhileShown();
  const [next, setNext] = React.useState<NextHolder>();
  const [admitting, setAdmitting] = React.useState<Admitting>({ phase: 'idle' });
  const { led, reload } = useLed(owner.id);
  const choose = (person: FoundPerson): void => {
    setAdmitting({ phase: 'working' });
    const take = ({ userId, name }: { readonly userId: number; readonly name: string }): void => {
      setAdmitting({ phase: 'idle' });
      setNext({ userId, name });
    };
    whileShown(services.directory.admit(person.loginName), take, (error) => setAdmitting({ phase: 'failed', error, again: () => choose(person) }));
  };
  return {
    next,
    admitting,
    led,
    moving: led.phase === 'ready' && next !== undefined ? handoverPlan(led.value, owner.id, next?.userId ?? null) : [],
    choose,
    reload,
    chooseNobody: () => setNext(null),
    chooseAgain: () => setNext(undefined),
    handOver() {
      if (next === undefined) return;
      void outbox.add(services.keys.random(), { kind: 'handover', ownerId: owner.id, name: owner.title, holder: next }, { holdFor: undoTime });
    },
  };
}

/** The handover of a post that is not saved yet; the same object while it is the same. */
export function useWaitingHandover(ownerId: number): HandoverIntent | undefined {
  return useFromOutbox(({ items }) => {
    const waiting = items.filter(({ entry: { intent } }) => intent.kind === 'handover' && intent.ownerId === ownerId);
    const intent = waiting[waiting.length - 1]?.entry.intent;
    return intent?.kind === 'handover' ? intent : undefined;
  });
}
