import { createTheme } from '@fluentui/react/lib/Theme';
import { contrastRatio, readableColour } from '../../../src/ui/shared/colourContrast';
import { themeVariables } from '../../../src/ui/shared/themeVariables';
import { themes } from '../../site/page/themes';

describe('contrastRatio', () => {
  it('measures as WCAG does', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#fff', 'rgb(255, 255, 255)')).toBeCloseTo(1, 5);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('var(--x)', '#ffffff')).toBeUndefined();
  });

  it('takes the first colour that can be read, else the last', () => {
    expect(readableColour(['#cccccc', '#333333', '#000000'], ['#ffffff'])).toBe('#333333');
    expect(readableColour(['#cccccc', '#bbbbbb'], ['#ffffff'])).toBe('#bbbbbb');
  });
});

/** A section in the site's own strong colour, as SharePoint paints it. */
const strongSection = createTheme({
  isInverted: true,
  palette: { white: '#0078d4', neutralPrimary: '#ffffff', neutralSecondary: '#ffffff', neutralLighter: '#106ebe', themePrimary: '#ffffff' },
});

describe.each([
  ['no theme', undefined],
  ['light', themes.light],
  ['dark', themes.dark],
  ['contrast', themes.contrast],
  ['strong section', strongSection],
])('themeVariables in %s', (name, theme) => {
  const variables = themeVariables(theme as Parameters<typeof themeVariables>[0]);

  it.each(['text', 'quiet', 'link', 'blue', 'green', 'amber', 'red', 'none'])(`keeps %s readable (${name})`, (colour) => {
    for (const ground of ['background', 'surface', 'field']) {
      const ratio = contrastRatio(String(variables[`--st-${colour}`]), String(variables[`--st-${ground}`])) ?? 0;
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  });
});
