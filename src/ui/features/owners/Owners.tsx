import * as React from 'react';
import { findOwners, ownerRegister, type OwnerSearch } from '../../../application/ownerRegister';
import { Button } from '../../shared/Button';
import { useEditing } from '../../shared/editing';
import { TextField } from '../../shared/fields/TextField';
import type { ScreenProps } from '../../shared/screen';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { useListed } from '../../shared/useListed';
import type { ActionView } from '../../../application/trackerView';
import visually from '../../shared/visuallyHidden.module.scss';
import { AddPost } from './AddPost';
import { OwnerRow } from './OwnerRow';
import styles from './Owners.module.scss';

const everybody: OwnerSearch = { words: '', isVacantOnly: false };
const noActions: readonly ActionView[] = [];

/** What the tools of the register are drawn from. */
interface ToolsProps {
  readonly search: OwnerSearch;
  readonly onSearch: (search: OwnerSearch) => void;
  readonly vacantCount: number;
  readonly idPrefix: string;
}

/** Narrows the register down. */
const Tools = ({ search, onSearch, vacantCount, idPrefix }: ToolsProps): React.ReactElement => {
  const words = useTrackerContext().strings.owners;
  return (
    <div className={styles.tools}>
      <TextField id={`${idPrefix}-search`} type="text" label={words.search} value={search.words} problem={undefined} onChange={(text) => onSearch({ ...search, words: text })} />
      {(vacantCount > 0 || search.isVacantOnly) && (
        <Button aria-pressed={search.isVacantOnly} className={styles.toggle} onClick={() => onSearch({ ...search, isVacantOnly: !search.isVacantOnly })}>
          {words.vacantOnly(vacantCount)}
        </Button>
      )}
    </div>
  );
};

/** Says of which review the actions are counted, where there are others. */
const Scope = ({ snapshot }: ScreenProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.owners;
  const { records } = snapshot.reviews;
  const review = records.find(({ value }) => value.id === snapshot.reviewId);
  return snapshot.scope === 'review' && review && records.length > 1 ? <p className={styles.quiet}>{words.inThisReview(review.value.title)}</p> : null;
};

/** The register of posts: who holds which, what each answers for, and what is vacant. */
export const Owners = (props: ScreenProps): React.ReactElement => {
  const { snapshot, view, views, namesPeople, onList } = props;
  const words = useTrackerContext().strings.owners;
  const { canEdit } = useEditing();
  const idPrefix = useUniqueId();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [search, setSearch] = React.useState(everybody);
  const [said, setSaid] = React.useState('');
  const posts = React.useMemo(() => snapshot.owners.records.map(({ value }) => value), [snapshot.owners]);
  const register = React.useMemo(() => ownerRegister(posts, view.actions), [posts, view.actions]);
  const shown = findOwners(register, search);
  useListed(onList, noActions);
  const clear = (): void => {
    setSearch(everybody);
    // The button that did it goes away.
    heading.current?.focus();
  };
  return (
    <section className={styles.owners} aria-labelledby={`${idPrefix}-heading`}>
      <div className={styles.head}>
        <h3 ref={heading} id={`${idPrefix}-heading`} tabIndex={-1} data-list-heading="" className={styles.heading}>
          {words.heading}
        </h3>
        <p className={styles.quiet}>{words.introduction}</p>
        <Scope {...props} />
      </div>
      <span role="status" className={visually.hidden}>
        {said}
      </span>
      {canEdit && <AddPost owners={posts} />}
      {register.length === 0 ? <p>{words.none}</p> : <Tools search={search} onSearch={setSearch} vacantCount={namesPeople ? register.filter(({ isVacant }) => isVacant).length : 0} idPrefix={idPrefix} />}
      <p role="status" className={styles.quiet}>
        {register.length > 0 && words.shown(shown.length, register.length)}
      </p>
      {register.length > 0 && shown.length === 0 && (
        <p>
          {words.nothingMatches}{' '}
          <Button kind="quiet" onClick={clear}>
            {words.clear}
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <div>
          <p className={styles.columns} aria-hidden="true">
            <span>{words.columns.post}</span>
            <span>{words.columns.holder}</span>
            <span>{words.columns.actions}</span>
          </p>
          <ul aria-labelledby={`${idPrefix}-heading`}>
            {shown.map((entry) => (
              <OwnerRow key={entry.owner.id} entry={entry} namesPeople={namesPeople} hasActionsView={views.includes('actions')} say={setSaid} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
