/**
 * What programs check on the finished site, in the order in which the accessibility statement tells
 * it.
 */
export const accessibilityCheckIds = [
  'axe',
  'dark',
  'forcedColours',
  'zoom',
  'largeText',
  'textSpacing',
  'keyboard',
  'journeys',
  'reducedMotion',
  'help',
  'print',
] as const;

export type AccessibilityCheck = (typeof accessibilityCheckIds)[number];

/** The names of the checks in the table at the end of `npm test`. */
export const accessibilityChecks: Readonly<Record<AccessibilityCheck, string>> = {
  axe: 'axe, WCAG 2.2 AA',
  dark: 'axe in dark colours, contrast of graphics',
  forcedColours: 'forced colours',
  zoom: 'zoom to 400 % (320 px)',
  largeText: 'text at 200 %',
  textSpacing: 'text spacing',
  keyboard: 'each control with the keyboard',
  journeys: 'journeys with the keyboard only',
  reducedMotion: 'reduced motion',
  help: 'help in the same place',
  print: 'print',
};
