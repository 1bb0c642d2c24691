import { clientKeyColumn } from './column';
import type { ListDescription } from './listDescription';
import { ownersList } from './ownersList';
import { updateActionsLevel } from './permissions';
import { recommendationsList } from './recommendationsList';
import { reviewsList } from './reviewsList';
import { healthWords, precisionWords, statusWords } from './words';

/** One item is one promise. The title is the beginning of its text. */
export const actionsList = {
  segment: 'ScrutinyActions',
  title: 'Scrutiny actions',
  description: 'What was promised in answer to the recommendations: what, who, by when.',
  titleColumn: { title: 'Action' },
  columns: {
    review: { kind: 'lookup', id: '9e22a23a-1828-4076-b20f-87d097e19800', name: 'ScrReview', title: 'Review', isRequired: true, isIndexed: true, target: reviewsList.segment },
    parts: { kind: 'lookup-many', id: 'b292f088-55c3-4fa7-aca9-b925404c6ea1', name: 'ScrRecommendations', title: 'Recommendations', isRequired: true, target: recommendationsList.segment },
    label: { kind: 'text', id: '12ae62b9-53b4-493c-91bd-1653d579958d', name: 'ScrLabel', title: 'Label' },
    text: { kind: 'note', id: '4f16eb54-5730-49cf-8de0-62b39f04d8ff', name: 'ScrText', title: 'Action text', isRequired: true },
    leadOwner: { kind: 'lookup', id: '6651a7a9-2eac-4c5a-8f75-8511bb616b25', name: 'ScrLeadOwner', title: 'Lead owner', isIndexed: true, target: ownersList.segment },
    otherOwners: { kind: 'lookup-many', id: '69b4ae8d-717e-433e-8fc0-f286a666380b', name: 'ScrOtherOwners', title: 'Other owners', target: ownersList.segment },
    assignedTo: { kind: 'person', id: '2266c78e-80ea-4b5a-a692-cc8c44e4cae8', name: 'ScrAssignedTo', title: 'Assigned to', isIndexed: true },
    byWhen: { kind: 'text', id: '0c6bc6ab-9cfe-485b-9a14-54818b57974d', name: 'ScrByWhen', title: 'By when, as written' },
    earliestOn: { kind: 'day', id: '3805545f-6425-46db-bb08-31f2e4d3d76b', name: 'ScrEarliestOn', title: 'Earliest day meant' },
    latestOn: { kind: 'day', id: '1c16d25d-166b-4ae7-89da-0ecb1f68a34d', name: 'ScrLatestOn', title: 'Latest day meant' },
    precision: { kind: 'choice', id: '8812417c-ffa4-44b0-9818-bb3738c7b21d', name: 'ScrPrecision', title: 'How exact', isRequired: true, choices: Object.values(precisionWords) },
    dueOn: { kind: 'day', id: 'e6c18d76-c97b-4e0a-a083-1d1897d3c6fc', name: 'ScrDueOn', title: 'Due on', isIndexed: true },
    originalDueOn: { kind: 'day', id: '93a3526d-b5ae-4167-a57f-ea91578acdf4', name: 'ScrOriginalDueOn', title: 'First due on' },
    successCriteria: { kind: 'note', id: '054e04af-eb06-473d-b59e-54b78e90c02a', name: 'ScrSuccessCriteria', title: 'Success criteria' },
    status: { kind: 'choice', id: '1aed26aa-5aa3-4071-a421-8c03d002d0b5', name: 'ScrStatus', title: 'Status', isRequired: true, isIndexed: true, choices: Object.values(statusWords) },
    health: { kind: 'choice', id: '25804588-7927-4fcd-8d88-4fecedd4c149', name: 'ScrHealth', title: 'Health', choices: Object.values(healthWords) },
    latestUpdateAt: { kind: 'instant', id: 'ec8c79f9-11bb-4fe9-9fb9-46edfd261a97', name: 'ScrLatestUpdateAt', title: 'Latest update', isIndexed: true },
    latestUpdateId: { kind: 'number', id: '1f3db954-cfa2-429d-9d4c-d0849085925e', name: 'ScrLatestUpdateId', title: 'Latest update id', since: 2 },
    dueOnUpdateId: { kind: 'number', id: 'b4758040-b1d9-423a-8bff-844938a1f993', name: 'ScrDueOnUpdateId', title: 'Due date update id', since: 2 },
    timesMoved: { kind: 'number', id: 'df5785c1-e814-44b9-a6d7-db22008a2fa6', name: 'ScrTimesMoved', title: 'Times moved', since: 3 },
    reviewOn: { kind: 'day', id: '5617d2d9-d786-4e3a-a83e-8d96696831f5', name: 'ScrReviewOn', title: 'Review on', since: 3 },
    clientKey: clientKeyColumn('126197bf-e84d-4325-b67d-f7de731e3380'),
  },
  viewColumns: ['LinkTitle', 'ScrReview', 'ScrRecommendations', 'ScrLeadOwner', 'ScrAssignedTo', 'ScrByWhen', 'ScrDueOn', 'ScrStatus', 'ScrHealth', 'ScrLatestUpdateAt'],
  hasAttachments: false,
  permissions: { owners: 'full-control', members: updateActionsLevel, visitors: 'read' },
} as const satisfies ListDescription;
