import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { formatByWhen } from '../../../domain/byWhen';
import type { Action, Owner } from '../../../domain/records';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { Strings } from '../../strings/en';
import styles from './ActionFacts.module.scss';

function ownerText(owner: Owner, strings: Strings): string {
  const words = strings.action.facts;
  const holder = owner.holder ? words.heldBy(owner.holder.name) : owner.email || words.noPerson;
  return `${owner.title} (${[owner.organisation, holder].filter(Boolean).join(', ')})`;
}

function byWhenText(action: Action, strings: Strings): string {
  const words = strings.action.facts;
  const { dueOn, originalDueOn, byWhen } = action;
  const { asWritten } = byWhen;
  if (dueOn && dueOn !== originalDueOn) {
    const promised = asWritten === '' ? formatByWhen(byWhen) : words.asWritten(asWritten);
    return `${promised}, ${(originalDueOn ? words.movedTo : words.setTo)(dueOn)}`;
  }
  const day = dueOn ? words.lastDay(dueOn) : words.noLastDay;
  return asWritten === '' ? `${formatByWhen(byWhen)}, ${day}` : `${words.asWritten(asWritten)} → ${day}`;
}

const Fact = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }): React.ReactElement => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

/** What the facts are drawn from. */
export interface ActionFactsProps {
  readonly action: ActionView;
  /** The recommendations that it serves. */
  readonly serves: React.ReactNode;
}

/** What an action was promised as: for what, by whom, by when, and how success is known. */
export const ActionFacts = ({ action, serves }: ActionFactsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.action.facts;
  const { value } = action.record;
  return (
    <dl className={styles.facts} aria-label={words.heading}>
      <Fact name={words.serves}>{serves}</Fact>
      <Fact name={words.lead}>{action.lead ? ownerText(action.lead, strings) : words.nobody}</Fact>
      {action.others.length > 0 && (
        <Fact name={words.others}>
          {action.others.map((owner) => (
            <span key={owner.id} className={styles.line}>
              {ownerText(owner, strings)}
            </span>
          ))}
        </Fact>
      )}
      <Fact name={words.byWhen}>{byWhenText(value, strings)}</Fact>
      <Fact name={words.success}>{value.successCriteria || words.noneStated}</Fact>
    </dl>
  );
};
