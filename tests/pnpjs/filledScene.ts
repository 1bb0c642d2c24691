import { makeScene, type Scene } from '../site/rest.test/scene';

/** Four actions of every kind. */
const rows = [
  { Title: 'Alpha', Status: 'Not started', Score: 1, IsLate: true, SeenAt: '2026-01-01T10:00:00Z', DueOn: '2026-06-30T12:00:00Z', OwnerId: 12, HelpersId: [12, 13], ReviewId: 1, RelatedId: [1, 2], Words: 'Roads & <paths>' },
  { Title: 'beta', Status: 'Done & dusted', Score: 5, IsLate: false, SeenAt: '2026-06-01T10:00:00Z', DueOn: '2026-07-01T12:00:00Z', OwnerId: 13, ReviewId: 2, Themes: ['A'] },
  { Title: "Gamma's", Status: 'Not started', Score: 9, IsLate: true, DueOn: '2026-07-02T12:00:00Z', OwnerId: 11, HelpersId: [13], Themes: ['A', 'B'] },
  { Title: 'delta', Status: 'Done & dusted', IsLate: false, SeenAt: '2026-07-01T10:00:00Z', RelatedId: [2] },
];

/** The scene with two reviews and four actions. */
export async function filled(options: Parameters<typeof makeScene>[0] = {}): Promise<Scene> {
  const scene = await makeScene(options);
  for (const Title of ['Homes', 'Schools']) await scene.reviews.items.add({ Title });
  for (const row of rows) await scene.actions.items.add(row);
  return scene;
}

/** The titles of rows, in their order. */
export const titlesOf = (found: unknown): string[] => (found as { Title: string }[]).map(({ Title }) => Title);
