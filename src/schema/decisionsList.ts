import { actionsList } from './actionsList';
import { clientKeyColumn } from './column';
import type { ListDescription } from './listDescription';
import { officersWrite } from './permissions';
import { recommendationsList } from './recommendationsList';
import { reviewsList } from './reviewsList';
import { outcomeWords } from './words';

/** One item is one decision by officers or the committee. The title is its outcome. */
export const decisionsList = {
  segment: 'ScrutinyDecisions',
  title: 'Scrutiny decisions',
  description: 'What officers or the committee decided about actions and recommendations.',
  titleColumn: { title: 'Decision' },
  columns: {
    review: { kind: 'lookup', id: '1d8c7216-e501-4170-886b-17f3ed53c8f6', name: 'ScrReview', title: 'Review', isRequired: true, isIndexed: true, target: reviewsList.segment },
    action: { kind: 'lookup', id: '1b26740c-9f53-4cd1-9301-481acfbf55b1', name: 'ScrAction', title: 'Action', isIndexed: true, target: actionsList.segment },
    part: { kind: 'lookup', id: '43fb1f22-a207-4b0a-b5c7-97d4f656a3ca', name: 'ScrRecommendation', title: 'Recommendation', isIndexed: true, target: recommendationsList.segment },
    outcome: { kind: 'choice', id: '45acd35a-9870-42b3-84f9-e6b0a0910529', name: 'ScrOutcome', title: 'Outcome', isRequired: true, isIndexed: true, choices: Object.values(outcomeWords) },
    meetingOn: { kind: 'day', id: '0666b3a1-44c7-41f4-9ed9-70a5ce718e7c', name: 'ScrMeetingOn', title: 'Meeting on' },
    minuteReference: { kind: 'text', id: 'f7a6cd20-7c94-4824-85d9-f8de536449b7', name: 'ScrMinuteReference', title: 'Minute reference' },
    words: { kind: 'note', id: '38546ea5-d15e-4091-93b8-dfaa0f7c9e2c', name: 'ScrWords', title: 'Words' },
    clientKey: clientKeyColumn('1bd1c599-2c11-40bc-b27a-b0007d8c2313'),
  },
  viewColumns: ['LinkTitle', 'ScrReview', 'ScrAction', 'ScrRecommendation', 'ScrOutcome', 'ScrMeetingOn', 'ScrMinuteReference'],
  hasAttachments: false,
  permissions: officersWrite,
} as const satisfies ListDescription;
