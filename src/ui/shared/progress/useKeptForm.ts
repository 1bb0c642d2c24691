import * as React from 'react';
import { emptyDraft, isKeptForm, isTyped, joinedForms, progressDraftName, type FormDraft, type KeptForm } from '../formDraft';
import { useTrackerContext } from '../TrackerContext';
import { useDraft } from '../useDraft';

/** What is typed into the form of an action, kept as typed. */
export interface KeptFormState {
  readonly draft: FormDraft;
  /** Client key under which it will be added. */
  readonly clientKey: string;
  /** When it was typed (ISO 8601 in UTC), where it was kept from earlier and not changed since. */
  readonly keptFrom: string | undefined;
  readonly isFailing: boolean;
  readonly change: (part: Partial<FormDraft>) => void;
  /** Empties the form: it was added, or thrown away. The next one has another key. */
  readonly clear: () => void;
  /** Goes on with what is in the form under another key: what was sent under this one is saved. */
  readonly renew: () => void;
  /** Forgets what is kept and leaves the form as it stands: the outbox has it. */
  readonly forget: () => void;
  /** Keeps at once. */
  readonly keepNow: () => Promise<void>;
}

/** Keeps the form of an action. What was taken back while it is open comes into it; no word that is there is lost. */
export function useKeptForm(actionId: number): KeptFormState {
  const { services, outbox } = useTrackerContext();
  const [kept, setKept] = React.useState((): KeptForm => ({ form: emptyDraft, clientKey: services.keys.random() }));
  const [keptFrom, setKeptFrom] = React.useState<string>();
  const newest = React.useRef(kept);
  newest.current = kept;
  const { draft, isFailing } = useDraft<KeptForm>(progressDraftName(actionId), {
    isValue: isKeptForm,
    onFound({ form, clientKey }, at, isGivenBack) {
      // It was sent just before the page ended: the outbox has it. What is given back is there too, until it has been taken in here.
      if (!isGivenBack && outbox.getState().items.some(({ entry, phase }) => entry.key === clientKey && phase.name === 'waiting' && entry.queuedAt >= at)) return draft.drop();
      const isEmpty = !isTyped(newest.current.form);
      const found = { clientKey, form: isEmpty ? form : joinedForms(form, newest.current.form) };
      setKept(found);
      if (isEmpty) setKeptFrom(at);
      draft.keep(found);
    },
  });
  const put = (next: KeptForm): void => {
    setKept(next);
    setKeptFrom(undefined);
    if (isTyped(next.form)) draft.keep(next);
    else draft.drop();
  };
  return {
    draft: kept.form,
    clientKey: kept.clientKey,
    keptFrom,
    isFailing,
    change: (part) => put({ ...kept, form: { ...kept.form, ...part } }),
    clear: () => put({ form: emptyDraft, clientKey: services.keys.random() }),
    renew: () => put({ form: newest.current.form, clientKey: services.keys.random() }),
    forget: () => draft.drop(),
    keepNow: () => {
      draft.keep(newest.current);
      return draft.keepNow();
    },
  };
}
