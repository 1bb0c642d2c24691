import { actionsList } from './actionsList';
import { clientKeyColumn } from './column';
import type { ListDescription } from './listDescription';
import { addProgressLevel } from './permissions';
import { reviewsList } from './reviewsList';
import { healthWords, statusWords } from './words';

/** One item is one progress update, never edited afterwards. The title is the beginning of its words. */
export const updatesList = {
  segment: 'ScrutinyUpdates',
  title: 'Scrutiny progress updates',
  description: 'What was said about the progress of actions. Updates are added, never changed.',
  titleColumn: { title: 'Update' },
  columns: {
    action: { kind: 'lookup', id: '1f13046c-e759-4c90-a4b5-2ed91f04735b', name: 'ScrAction', title: 'Action', isRequired: true, isIndexed: true, target: actionsList.segment },
    review: { kind: 'lookup', id: '8fe06217-95b5-48ba-8ed7-70f541cb25b2', name: 'ScrReview', title: 'Review', isRequired: true, isIndexed: true, target: reviewsList.segment },
    status: { kind: 'choice', id: '0e59fce1-4634-4722-a541-028115edc7fe', name: 'ScrStatus', title: 'Status', isRequired: true, choices: Object.values(statusWords) },
    health: { kind: 'choice', id: '3e55d018-d1b1-478f-b519-1ed3c88babc1', name: 'ScrHealth', title: 'Health', choices: Object.values(healthWords) },
    words: { kind: 'note', id: '1f63902b-b651-42d5-b4c6-aa8eeab666e0', name: 'ScrWords', title: 'Words' },
    newDueOn: { kind: 'day', id: 'ffabc6d0-35d9-41bf-b81e-eb66bab1159e', name: 'ScrNewDueOn', title: 'New due date' },
    reason: { kind: 'note', id: 'd70e05e1-961f-498a-9599-c0bf221d4899', name: 'ScrReason', title: 'Reason for the new date' },
    previousDueOn: { kind: 'day', id: '9b87f355-6ce4-494f-9088-b21e48204656', name: 'ScrPreviousDueOn', title: 'Due date before' },
    evidenceUrl: { kind: 'note', id: '6fbcde42-2294-4a79-a65a-c9c59afe0360', name: 'ScrEvidence', title: 'Evidence' },
    clientKey: clientKeyColumn('afe73e66-bb7a-42c7-b460-66d47e5c8cb6'),
  },
  viewColumns: ['LinkTitle', 'ScrAction', 'ScrStatus', 'ScrHealth', 'ScrWords', 'ScrNewDueOn', 'Author', 'Created'],
  hasAttachments: true,
  permissions: { owners: 'full-control', members: addProgressLevel, visitors: 'read' },
} as const satisfies ListDescription;
