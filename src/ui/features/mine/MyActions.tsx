import * as React from 'react';
import { openCounts, type Urgency } from '../../../application/myActions';
import type { ScreenProps } from '../../shared/screen';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useListed } from '../../shared/useListed';
import { useUniqueId } from '../../shared/useUniqueId';
import visually from '../../shared/visuallyHidden.module.scss';
import { FinishedActions } from './FinishedActions';
import { MyActionCard } from './MyActionCard';
import styles from './MyActions.module.scss';
import { useAnswered, type Answered } from './useAnswered';
import { useMyActions, type MyList } from './useMyActions';

const openGroups: readonly Urgency[] = ['late', 'soon', 'later'];

/** How much waits for the person, in a sentence. */
const Summary = ({ list, said }: { readonly list: MyList; readonly said: Answered['said'] }): React.ReactElement => {
  const words = useTrackerContext().strings.mine;
  const { open, late } = openCounts(list.own);
  const listed = openGroups.flatMap((group) => list.groups[group]);
  if (list.posts.length === 0) return <p>{words.noPost}</p>;
  if (list.own.length === 0) return <p>{words.noActions}</p>;
  if (listed.length === 0) return <p>{words.allDone}</p>;
  return <p>{listed.every(({ record }) => said.has(record.value.id)) ? words.allAnswered : words.summary(open, late)}</p>;
};

/** Says of which review the actions are, where others may hold more. */
const Scope = ({ snapshot }: ScreenProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.mine;
  const { records } = snapshot.reviews;
  const review = records.find(({ value }) => value.id === snapshot.reviewId);
  return snapshot.scope === 'review' && review && records.length > 1 ? <p className={styles.quiet}>{words.onlyReview(review.value.title)}</p> : null;
};

/** What a person answers for through the posts that they hold, the most urgent first, each to be answered in a press or two. */
export const MyActions = (props: ScreenProps): React.ReactElement => {
  const words = useTrackerContext().strings.mine;
  const root = React.useRef<HTMLElement>(null);
  const headingId = useUniqueId();
  const answered = useAnswered(root);
  const list = useMyActions(props, answered.asListed);
  useListed(props.onList, list.inOrder);
  return (
    <section ref={root} className={styles.mine} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} tabIndex={-1} data-list-heading="" className={styles.heading}>
          {words.heading}
        </h3>
        <Summary list={list} said={answered.said} />
        {list.posts.length > 0 && <p className={styles.quiet}>{words.through(list.posts.map(({ title }) => title))}</p>}
        <Scope {...props} />
      </div>
      <span role="status" className={visually.hidden}>
        {answered.announced}
      </span>
      {openGroups.map((group) =>
        list.groups[group].length === 0 ? null : (
          <section key={group} className={styles.group} aria-labelledby={`${headingId}-${group}`}>
            <h4 id={`${headingId}-${group}`}>{words.groups[group]}</h4>
            <ul className={styles.cards}>
              {list.groups[group].map((action) => (
                <MyActionCard key={action.record.value.id} action={action} posts={list.posts} answered={answered} screen={props} />
              ))}
            </ul>
          </section>
        ),
      )}
      {list.groups.finished.length > 0 && <FinishedActions actions={list.groups.finished} openId={props.openId} onOpen={props.onOpen} />}
    </section>
  );
};
