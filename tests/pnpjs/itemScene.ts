import { makeScene, type Scene } from '../site/rest.test/scene';

/** Server-relative address of the list of actions. */
export const actionsUrl = '/sites/scrutiny/Lists/ScrutinyActions';

/** The scene with two reviews and some actions. */
export async function withRows(rows: readonly Record<string, unknown>[] = [{ Title: 'A' }]): Promise<Scene> {
  const scene = await makeScene();
  await scene.reviews.items.add({ Title: 'Homes' });
  await scene.reviews.items.add({ Title: 'Schools' });
  for (const row of rows) await scene.actions.items.add(row);
  return scene;
}

/** An action with a value in every column. */
export const full = {
  Title: 'Visit', Words: 'one <two>\nthree', Status: 'Not started', Themes: ['A', 'B'], Score: 2.5, IsLate: true, DueOn: '2026-07-09T12:00:00Z',
  SeenAt: '2026-07-01T12:30:00Z', Source: { Url: 'https://council.example/a', Description: 'Paper' }, OwnerId: 12, HelpersId: [13, 14], ReviewId: 1, RelatedId: [1, 2],
};
