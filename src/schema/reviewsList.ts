import { clientKeyColumn } from './column';
import type { ListDescription } from './listDescription';
import { officersWrite } from './permissions';
import { reviewStatusWords } from './words';

/** One item is one scrutiny review. The title is its title. */
export const reviewsList = {
  segment: 'ScrutinyReviews',
  title: 'Scrutiny reviews',
  description: 'Scrutiny reviews whose recommendations are tracked.',
  titleColumn: { title: 'Review' },
  columns: {
    committee: { kind: 'text', id: '2d9d11c7-2caf-4dd5-bfb8-132a5e4ab580', name: 'ScrCommittee', title: 'Committee' },
    reportedOn: { kind: 'day', id: '4ba879a1-1abf-4d00-a35d-7e3dd8e28c0b', name: 'ScrReportedOn', title: 'Reported on' },
    responseDueOn: { kind: 'day', id: '41a9dd25-8ab1-4db2-ab8b-1d0a2ae89342', name: 'ScrResponseDueOn', title: 'Response due', isIndexed: true },
    respondedOn: { kind: 'day', id: '015957b8-4836-4662-b149-c0c4080b6de9', name: 'ScrRespondedOn', title: 'Responded on' },
    sourceUrl: { kind: 'note', id: '6cc056c4-a0a2-40ab-9338-52a95ba04f3a', name: 'ScrSource', title: 'Source document' },
    status: { kind: 'choice', id: 'bcdf2c6a-c5cc-4131-9eb2-b17b5cd86d9e', name: 'ScrStatus', title: 'Status', isRequired: true, isIndexed: true, choices: Object.values(reviewStatusWords) },
    clientKey: clientKeyColumn('e81273d1-8504-41de-b1ff-ef00a64fc8ec'),
  },
  viewColumns: ['LinkTitle', 'ScrCommittee', 'ScrReportedOn', 'ScrResponseDueOn', 'ScrStatus'],
  hasAttachments: false,
  permissions: officersWrite,
} as const satisfies ListDescription;
