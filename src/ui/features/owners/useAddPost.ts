import * as React from 'react';
import { checkNew, cleanNew, emptyFields, newRecordOf, type NewProblem } from '../../../domain/newRecords';
import { sameOwnerTitle } from '../../../domain/paper/planOwners';
import type { Owner } from '../../../domain/records';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useDraft } from '../../shared/useDraft';
import { useLeaveGuard } from '../../shared/useLeaveGuard';

/** What is typed of a new post. */
export interface PostTexts {
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
}

/** The form of a new post as it is kept, with the client key under which it will be made. */
interface KeptPost {
  readonly texts: PostTexts;
  readonly clientKey: string;
}

/** What has to be mended in a field. `taken`: another post is called so. */
export interface PostProblem {
  readonly field: string;
  readonly kind: NewProblem['kind'] | 'taken';
}

/** The form of a new post. */
export interface AddPostState {
  readonly isOpen: boolean;
  readonly texts: PostTexts;
  readonly isTyped: boolean;
  readonly keptFrom: string | undefined;
  readonly isFailing: boolean;
  /** Empty until the person first tried to add. */
  readonly problems: readonly PostProblem[];
  readonly refusals: number;
  /** The name of the post that was added last. */
  readonly added: string | undefined;
  readonly open: () => void;
  /** Throws away what is typed. */
  readonly close: () => void;
  readonly change: (part: Partial<PostTexts>) => void;
  readonly submit: () => void;
}

const noTexts: PostTexts = { title: '', organisation: '', email: '' };

function isKeptPost(value: unknown): value is KeptPost {
  const { texts, clientKey } = (value ?? {}) as Partial<Record<keyof KeptPost, unknown>>;
  if (typeof texts !== 'object' || texts === null || typeof clientKey !== 'string') return false;
  return Object.keys(noTexts).every((field) => typeof (texts as Record<string, unknown>)[field] === 'string');
}

function postProblems(texts: PostTexts, owners: readonly Owner[]): readonly PostProblem[] {
  const problems = checkNew('owner', cleanNew('owner', { ...emptyFields.owner, ...texts }));
  const isTaken = owners.some(({ title }) => sameOwnerTitle(title, texts.title));
  return isTaken && texts.title.trim() !== '' ? [{ field: 'title', kind: 'taken' }, ...problems.filter(({ field }) => field !== 'title')] : problems;
}

/** Keeps what is typed of a new post, checks it and hands it to the outbox. */
export function useAddPost(owners: readonly Owner[]): AddPostState {
  const { services, outbox } = useTrackerContext();
  const [isOpen, setOpen] = React.useState(false);
  const [kept, setKept] = React.useState((): KeptPost => ({ texts: noTexts, clientKey: services.keys.random() }));
  const [keptFrom, setKeptFrom] = React.useState<string>();
  const [refusals, setRefusals] = React.useState(0);
  const [added, setAdded] = React.useState<string>();
  const { draft, isFailing } = useDraft<KeptPost>('new:owner', {
    isValue: isKeptPost,
    onFound(found, at) {
      if (outbox.getState().items.some(({ entry }) => entry.key === found.clientKey)) return draft.drop();
      setKept(found);
      setKeptFrom(at);
      setOpen(true);
    },
  });
  const isTyped = Object.values(kept.texts).some((text: string) => text.trim() !== '');
  useLeaveGuard(isFailing && isTyped);
  const found = postProblems(kept.texts, owners);
  const close = (): void => {
    draft.drop();
    setKept({ texts: noTexts, clientKey: services.keys.random() });
    setKeptFrom(undefined);
    setRefusals(0);
    setOpen(false);
  };
  const add = (): void => {
    const value = newRecordOf('owner', cleanNew('owner', { ...emptyFields.owner, ...kept.texts }), {});
    void outbox.add(kept.clientKey, { kind: 'create', record: 'owner', value, name: value.title });
    setAdded(value.title);
    close();
  };
  return {
    isOpen, texts: kept.texts, isTyped, keptFrom, isFailing, refusals, added, close,
    problems: refusals > 0 ? found : [],
    open() {
      setAdded(undefined);
      setOpen(true);
    },
    change(part) {
      const next = { ...kept, texts: { ...kept.texts, ...part } };
      setKept(next);
      setKeptFrom(undefined);
      draft.keep(next);
    },
    submit: () => (found.length > 0 ? setRefusals(refusals + 1) : add()),
  };
}
