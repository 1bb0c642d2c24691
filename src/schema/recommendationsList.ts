import { clientKeyColumn } from './column';
import type { ListDescription } from './listDescription';
import { officersWrite } from './permissions';
import { reviewsList } from './reviewsList';
import { decisionWords } from './words';

/** One item is one part of a recommendation with its response. The title is its printed reference: "2 (i)". */
export const recommendationsList = {
  segment: 'ScrutinyRecommendations',
  title: 'Scrutiny recommendations',
  description: 'Recommendations, part by part, with the response of the executive.',
  titleColumn: { title: 'Reference' },
  columns: {
    review: { kind: 'lookup', id: '2db1e402-ebe9-4dc6-9e0e-4c3a3ab8c2a4', name: 'ScrReview', title: 'Review', isRequired: true, isIndexed: true, target: reviewsList.segment },
    number: { kind: 'text', id: '5989ae4b-4e20-43d6-b546-8b31bbd8f638', name: 'ScrNumber', title: 'Number', isRequired: true },
    part: { kind: 'text', id: '37e56790-b1e5-40a0-a3c3-195da049f7b3', name: 'ScrPart', title: 'Part' },
    theme: { kind: 'text', id: 'e1de93ad-0046-4a19-8bf2-6e26266e1aa9', name: 'ScrTheme', title: 'Theme' },
    text: { kind: 'note', id: 'd8d7f1cd-8d3f-46d7-aff4-41924099c089', name: 'ScrText', title: 'Recommendation', isRequired: true },
    decision: { kind: 'choice', id: '216b2113-1fd4-4fa0-ae83-2b6458607f64', name: 'ScrDecision', title: 'Decision', isRequired: true, isIndexed: true, choices: Object.values(decisionWords) },
    response: { kind: 'note', id: '9866827a-3f0f-4cc1-90bd-10e64f755ba7', name: 'ScrResponse', title: 'Response' },
    respondedOn: { kind: 'day', id: '28f0f50e-47e4-48b8-9293-0065e5bb40f5', name: 'ScrRespondedOn', title: 'Responded on' },
    clientKey: clientKeyColumn('94b536e1-77e4-471e-a098-d43b79614a7b'),
  },
  viewColumns: ['LinkTitle', 'ScrReview', 'ScrTheme', 'ScrText', 'ScrDecision'],
  hasAttachments: false,
  permissions: officersWrite,
} as const satisfies ListDescription;
