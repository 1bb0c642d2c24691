import { formatDay, type CalendarDate } from '../../domain/calendarDate';
import type { Urgency } from '../../application/myActions';

const actions = (count: number): string => (count === 1 ? '1 action' : `${count} actions`);

/** The words of the screen with one's own actions. */
export const enMine = {
  heading: 'My actions',
  summary: (open: number, late: number) => {
    const lateWords = late === 0 ? '' : late === open ? ', late' : `, ${late} of them late`;
    return `${actions(open)} to answer for${lateWords}`;
  },
  through: (posts: readonly string[]) => `You hold ${posts.length === 1 ? 'the post' : 'the posts'} ${posts.join(', ')}.`,
  onlyReview: (title: string) => `Only “${title}” is shown here. Choose another review above to see yours there.`,
  noPost: 'You hold no post with actions. Who holds which post is up to the scrutiny officers: ask one of them if this is not right.',
  noActions: 'None of your posts answers for an action here.',
  allDone: 'All done. Nothing waits for you.',
  allAnswered: 'That is all for now. Thank you.',
  readOnly: 'You can read your actions. To answer, ask an owner of this site for the right to edit.',
  groups: {
    late: 'Late',
    soon: 'Due soon',
    later: 'Later',
    finished: 'Done or closed',
  } satisfies Record<Urgency, string>,
  promised: 'Promised for',
  serves: (references: readonly string[]) => `Recommendation ${references.join(', ')}`,
  ledBy: (post: string) => `You help; ${post} leads`,
  nobodyLeads: 'You help; nobody leads',
  lastWord: (day: CalendarDate) => `Last word on ${formatDay(day)}`,
  noWord: 'No word yet',
  isOpen: 'It is open beside the list: answer there.',
  answers: { done: 'Done', 'on-track': 'On track', 'more-time': 'Needs more time' },
  /** For people who do not see beside what the answers stand. */
  answersFor: (name: string) => `Answers for ${name}`,
  form: {
    heading: { done: 'It is done', 'on-track': 'It is on track', 'more-time': 'It needs more time' },
    proof: 'How do you know?',
    criteria: (criteria: string) => `Success is: ${criteria}`,
    noCriteria: 'What can be seen or counted now that could not before?',
    word: 'A word about it',
    words: 'What has happened?',
    offered: 'By the end of',
    newDueOn: 'New date',
    reason: 'Why does it need more time?',
    evidence: 'Link to evidence',
    save: { done: 'Save as done', 'on-track': 'Save', 'more-time': 'Save the new date' },
    cancel: 'Cancel',
    problems: { unproven: 'Say in a few words how you know that it is done.', reason: 'Say why it needs more time.', newDueOn: 'Choose the new date.' },
    leave: { question: 'Throw away what you typed here?', stay: 'Keep writing', discard: 'Throw it away' },
  },
  began: 'What you began to write about this action is kept.',
  goOn: 'Go on with it',
  said: {
    done: 'You said that it is done. An officer or the committee confirms it.',
    'on-track': 'You said that it is on track.',
    lateOnTrack: 'You said that it is on track. Its date has passed, so it still counts as late until it has a new one.',
    'more-time': (day: CalendarDate) => `You asked for time until ${formatDay(day)}.`,
    other: 'You added progress.',
  },
  addWord: 'Add a word',
  again: 'Answer again',
  undo: 'Undo',
  tryAgain: 'Try again',
  /** Read out once. */
  announced: {
    done: (name: string) => `Done: ${name}`,
    'on-track': (name: string) => `On track: ${name}`,
    'more-time': (name: string) => `More time for: ${name}`,
    undone: (name: string) => `Taken back: ${name}`,
  },
};
