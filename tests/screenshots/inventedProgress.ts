import type { NewProgress } from '../../src/application/addProgress';

/** Who says what about the first action whose text begins so. */
export interface InventedProgress {
  readonly by: string;
  readonly about: string;
  readonly progress: NewProgress;
}

/** Progress for the pictures, so that every state is seen. It is invented: the council published none. */
export const inventedProgress: readonly InventedProgress[] = [
  { by: 'owner', about: 'Continue to look at examples', progress: { status: 'in-progress', health: 'on-track', words: 'Six Local Offer sites reviewed; notes shared with the parent carer forum.' } },
  { by: 'owner', about: 'Local Offer continues', progress: { status: 'in-progress', health: 'at-risk', words: 'Two of five easy read pages are live. The video waits for a quote.' } },
  { by: 'owner', about: 'Work on Wiki me', progress: { status: 'in-progress', health: 'on-track', words: '114 families use it, up from 80 in the summer.' } },
  { by: 'owner2', about: 'Early Help teams will receive', progress: { status: 'in-progress', health: 'on-track', words: 'Two of three sessions held.' } },
  { by: 'owner2', about: 'Herefordshire Graduated Response document', progress: { status: 'complete', words: 'Published on WISH on 3 September and sent to every school.' } },
  { by: 'owner3', about: 'A formal, written dispute', progress: { status: 'complete', words: 'Signed by the Council and the CCG on 12 December.' } },
  {
    by: 'owner2',
    about: 'A ‘dip sample’',
    progress: {
      status: 'in-progress',
      health: 'at-risk',
      words: 'The sample is drawn. Half of the schools have not sent their paperwork.',
      dateChange: { newDueOn: '2020-02-29', reason: 'Schools asked for time until after half term.' },
    },
  },
];
