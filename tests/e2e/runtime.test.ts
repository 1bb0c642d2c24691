import { hostNames, themeNames } from '../site/page/pageConfiguration';
import { type Harness, startHarness } from './harness';

describe('the compiled web part in the real SPFx runtime', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const visits = hostNames.flatMap((host) => themeNames.map((theme) => ({ host, theme })));
  it.each(visits)('starts in $host with the $theme theme', async (visit) => {
    const { page, errors, foreignRequests, close } = await harness.open(visit);
    await expect(page.locator('#web-part').innerText()).resolves.not.toBe('');
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  });

  it('starts in edit mode and in a narrow column', async () => {
    const { errors, close } = await harness.open({ mode: 'edit', width: 'narrow' });
    expect(errors).toEqual([]);
    await close();
  });
});
