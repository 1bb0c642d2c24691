import * as React from 'react';
import { isLedFrom } from '../../../application/myActions';
import type { ActionView } from '../../../application/trackerView';
import type { Owner } from '../../../domain/records';
import { dayOf } from '../../../domain/siteTime';
import { ByWhenText } from '../../shared/ByWhenText';
import { usePending } from '../../shared/progress/usePending';
import { actionName } from '../../shared/recordName';
import type { ScreenProps } from '../../shared/screen';
import { shortText } from '../../shared/shortText';
import { StateMark } from '../../shared/StateMark';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Answers } from './Answers';
import styles from './MyActions.module.scss';
import type { Answered } from './useAnswered';

/** What a card is drawn from. */
export interface MyActionCardProps {
  readonly action: ActionView;
  /** The posts that the person holds. */
  readonly posts: readonly Owner[];
  readonly answered: Answered;
  readonly screen: ScreenProps;
}

/** When the action was promised for, who leads it where the person only helps, and when its owner said something last. */
const Facts = ({ action, posts }: Pick<MyActionCardProps, 'action' | 'posts'>): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.mine;
  const { latestUpdateAt } = action.record.value;
  return (
    <p className={styles.facts}>
      <span>
        {words.promised} <ByWhenText action={action.record.value} />
      </span>
      <span>{latestUpdateAt === undefined ? words.noWord : words.lastWord(dayOf(latestUpdateAt, host.timeZone))}</span>
      {action.serves.length > 0 && <span>{words.serves(action.serves)}</span>}
      {!isLedFrom(posts, action) && <span>{action.lead ? words.ledBy(action.lead.title) : words.nobodyLeads}</span>}
    </p>
  );
};

/** One of the person's actions: how it stands, what it is, and the answers to it. */
export const MyActionCard = ({ action, posts, answered, screen }: MyActionCardProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { snapshot, openId, onOpen } = screen;
  const { value } = action.record;
  const isOpen = value.id === openId;
  const isAnswered = usePending(value.id).length > 0 || answered.said.has(value.id);
  const name = actionName(value, snapshot.parts.records.map((part) => part.value), strings);
  const canAnswer = snapshot.rights.canAddUpdates && snapshot.rights.canEditActions && snapshot.setUp === 'ready';
  return (
    <li className={styles.card} data-card={value.id} data-to-answer={isAnswered ? undefined : ''} data-open={isOpen ? '' : undefined}>
      <div className={styles.what}>
        <StateMark state={action.state} text={stateText(value, action.state, strings)} />
        <h5 className={styles.title}>
          <button type="button" className={styles.opener} data-opens-action={value.id} aria-expanded={isOpen} onClick={() => onOpen(value.id)}>
            {shortText(value.text)}
          </button>
        </h5>
        <Facts action={action} posts={posts} />
      </div>
      {canAnswer && !isOpen && <Answers action={action} name={name} answered={answered} onOpen={() => onOpen(value.id)} />}
      {canAnswer && isOpen && <p className={styles.quiet}>{strings.mine.isOpen}</p>}
      {!canAnswer && <p className={styles.quiet}>{snapshot.setUp === 'ready' ? strings.mine.readOnly : strings.notices.readOnly}</p>}
    </li>
  );
};
