import { clientKeyColumn } from './column';
import type { ListDescription } from './listDescription';
import { officersWrite } from './permissions';

/** One item is one post or body that owns actions: not a person, because people move on. The title is the post. */
export const ownersList = {
  segment: 'ScrutinyOwners',
  title: 'Scrutiny action owners',
  description: 'Posts and bodies that own actions, and who holds each now.',
  titleColumn: { title: 'Post', isUnique: true },
  columns: {
    holder: { kind: 'person', id: 'da7b121d-dcd6-4e2d-b3e3-2334f958a1a3', name: 'ScrHolder', title: 'Holder', isIndexed: true },
    organisation: { kind: 'text', id: '3abe33d6-3bf2-4911-a41a-7bbb3940e46c', name: 'ScrOrganisation', title: 'Organisation' },
    email: { kind: 'text', id: '3f01aa27-2496-4a83-beba-b852e5044f95', name: 'ScrEmail', title: 'E-mail' },
    clientKey: clientKeyColumn('c706648f-109e-4807-aef8-8c163a68a273'),
  },
  viewColumns: ['LinkTitle', 'ScrHolder', 'ScrOrganisation', 'ScrEmail'],
  hasAttachments: false,
  permissions: officersWrite,
} as const satisfies ListDescription;
