function channelsOf(colour: string): readonly number[] | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  const pairs = short ? short.slice(1).map((digit) => digit + digit) : long?.slice(1);
  if (pairs) return pairs.map((pair) => parseInt(pair, 16));
  return /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(colour)?.slice(1).map(Number);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours, 1 to 21; undefined where one is written in a form that is not #rgb, #rrggbb or rgb().
 * Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(one: string, other: string): number | undefined {
  const first = channelsOf(one);
  const second = channelsOf(other);
  if (!first || !second) return undefined;
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The first colour that can be read (4.5 : 1) on every background, else the last one. A colour that cannot be measured is trusted. */
export function readableColour(candidates: readonly [string, ...string[]], backgrounds: readonly string[]): string {
  const isReadable = (colour: string): boolean => backgrounds.every((background) => (contrastRatio(colour, background) ?? 21) >= 4.5);
  return candidates.find(isReadable) ?? candidates[candidates.length - 1] ?? candidates[0];
}
