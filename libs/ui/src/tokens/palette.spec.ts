import { type Palette, palettes } from './palette.ts';

/** WCAG 2.1 relative luminance and contrast (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const textPairs: [string, (palette: Palette) => [string, string]][] = [
  ['text on the page', ({ ink, paper }) => [ink[9], paper]],
  ['quiet text on the page', ({ quietText, paper }) => [quietText, paper]],
  ['quiet text on a tinted panel', ({ quietText, tint }) => [quietText, tint]],
  ['links on a tinted panel', ({ ink, tint }) => [ink[6], tint]],
  ['the words of the main button', ({ signal }) => ['#ffffff', signal[7]]],
  ['the words of the main button while pointed at', ({ signal }) => ['#ffffff', signal[8]]],
  ['the badge of a required field', ({ signal }) => [signal[8], signal[0]]],
  ['text in the accent colour', ({ signal, paper }) => [signal[7], paper]],
  ['words on the member card', ({ ink }) => ['#ffffff', ink[7]]],
];

describe.each(Object.entries(palettes))('the palette of %s', (_name, palette) => {
  it.each(textPairs)('shows %s with at least 4.5 : 1', (_what, pair) => {
    const [text, ground] = pair(palette);
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
