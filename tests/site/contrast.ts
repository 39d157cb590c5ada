/** Relative luminance of a colour (WCAG 2.2), from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .map((value) => Number(value) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two opaque colours (WCAG 2.2), from 1 to 21; colours as browsers compute them.
 *
 * @example contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)') // 21
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of graphics, controls and the sign of focus (1.4.11), and of words (1.4.3). */
export const leastContrast = { graphics: 3, words: 4.5 } as const;
