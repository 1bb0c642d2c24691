import type { NewProgress } from '../../src/application/addProgress';
import type { CalendarDate } from '../../src/domain/calendarDate';
import type { DecisionOutcome } from '../../src/domain/records';

/** Something that happened to the first action whose text begins so. */
export interface LifeEvent {
  /** ISO date. */
  readonly on: string;
  /** Key of a person of the local site. */
  readonly by: string;
  readonly about: string;
  readonly what:
    | { readonly progress: NewProgress }
    | { readonly decision: { readonly outcome: DecisionOutcome; readonly words?: string; readonly meetingOn?: CalendarDate; readonly minuteReference?: string } };
}

const said = (on: string, by: string, about: string, progress: NewProgress): LifeEvent => ({ on, by, about, what: { progress } });
const decided = (on: string, about: string, decision: Extract<LifeEvent['what'], { decision: unknown }>['decision']): LifeEvent => ({ on, by: 'officer', about, what: { decision } });

const meeting = { meetingOn: '2020-01-13', minuteReference: 'CYP 40' } as const;

/** A year in the life of the SEND review, in order of time. It is invented: the council's Progress column was empty. */
export const events: readonly LifeEvent[] = [
  said('2019-09-04', 'owner2', 'Herefordshire Graduated Response', { status: 'complete', words: 'Published on WISH on 3 September and sent to every school.', evidenceUrl: 'https://council.example/graduated-response' }),
  said('2019-09-18', 'owner', 'Promote SENDIASS', { status: 'complete', words: 'Articles in the September bulletins of the council and of 62 schools.' }),
  decided('2019-09-20', 'Promote SENDIASS', { outcome: 'completion-confirmed', words: 'Bulletins seen.' }),
  said('2019-10-14', 'owner', 'To develop an agreed programme', { status: 'in-progress', health: 'at-risk', words: 'Two workshops held. The forum asks for a third before it agrees.', dateChange: { newDueOn: '2019-12-20', reason: 'Parent Carer Voice asked for a third workshop.' } }),
  said('2019-11-05', 'owner3', 'Enter into long-term', { status: 'in-progress', health: 'on-track', words: 'Heads of terms agreed with Worcestershire.' }),
  said('2019-11-20', 'owner2', 'A ‘dip sample’', { status: 'in-progress', health: 'on-track', words: 'The sample is drawn: 60 reviews in 14 schools.' }),
  said('2019-12-12', 'owner3', 'A formal, written dispute', { status: 'complete', words: 'Signed by the Council and the CCG on 12 December.', evidenceUrl: 'https://council.example/dispute-resolution' }),
  said('2019-12-16', 'owner', 'To develop an agreed programme', { status: 'in-progress', health: 'at-risk', words: 'Third workshop moved by the election.', dateChange: { newDueOn: '2020-02-28', reason: 'The hall was a polling station.' } }),
  said('2019-12-19', 'owner2', 'A ‘dip sample’', { status: 'in-progress', health: 'at-risk', words: 'Half of the schools have not sent their paperwork.', dateChange: { newDueOn: '2020-02-29', reason: 'Schools asked for time until after half term.' } }),
  decided('2020-01-13', 'A formal, written dispute', { outcome: 'completion-confirmed', ...meeting }),
  decided('2020-01-13', 'Herefordshire Graduated Response', { outcome: 'sent-back', words: 'The committee asks for evidence that every school has received it.', ...meeting }),
  decided('2020-01-13', 'A ‘dip sample’', { outcome: 'extension-agreed', ...meeting }),
  said('2020-01-17', 'owner2', 'Herefordshire Graduated Response', { status: 'complete', words: 'Receipts of all 98 schools attached to the record.', evidenceUrl: 'https://council.example/receipts' }),
  said('2020-01-22', 'officer', 'SEND and SENDIASS overview', { status: 'complete', words: 'Given at the seminar on 22 January; 31 of 53 members came.' }),
  decided('2020-01-24', 'SEND and SENDIASS overview', { outcome: 'completion-confirmed', words: 'Slides and attendance seen.' }),
  said('2020-02-03', 'owner3', 'Enter into long-term', { status: 'in-progress', health: 'off-track', words: 'Worcestershire’s cabinet has put the decision off.', dateChange: { newDueOn: '2020-04-17', reason: 'Their cabinet meets again in April.' } }),
  said('2020-02-24', 'owner', 'To develop an agreed programme', { status: 'in-progress', health: 'at-risk', words: 'Draft programme is with the forum’s steering group.', dateChange: { newDueOn: '2020-06-01', reason: 'The steering group meets in May.' } }),
  said('2020-03-02', 'owner2', 'Early Help teams', { status: 'in-progress', health: 'on-track', words: 'Two of three sessions held.' }),
  said('2020-03-09', 'owner', 'Continue to look at examples', { status: 'complete', words: 'Six Local Offer sites reviewed; notes shared with the forum.' }),
  said('2020-03-10', 'owner', 'Local Offer continues', { status: 'in-progress', health: 'at-risk', words: 'Two of five easy read pages are live. The video waits for a quote.' }),
  said('2020-03-16', 'officer', 'SENCO Conference', { status: 'paused', words: 'No events until further notice.' }),
  said('2020-03-26', 'officer', 'Conversations with schools', { status: 'cancelled', words: 'Overtaken by the national review of identification.' }),
  decided('2020-03-27', 'Conversations with schools', { outcome: 'closed-without-doing', words: 'Superseded: the national review covers it.' }),
  said('2020-04-20', 'owner', 'Work on Wiki me', { status: 'in-progress', health: 'on-track', words: '114 families use it, up from 80 in the summer.' }),
  said('2020-04-27', 'owner2', 'To continue to offer training', { status: 'in-progress', health: 'on-track', words: 'CAMHS staff trained online.' }),
];
