/** What the site looks like, for files that no style sheet reaches. */

/** Colours as in `components/site/tokens.css`. */
export const colours = {
  black: '#14171c',
  white: '#fff',
  gold: '#f6c700',
  'tint-theme': '#fdf0b8',
} as const;

/** The signs of the fields of action: a field names one of them in its facts. */
export const fieldIcons = [
  'arrival',
  'advice',
  'education',
  'work',
  'community',
  'health',
  'protection',
] as const;

export type FieldIconName = (typeof fieldIcons)[number];

/** How many fields have a colour, and how many themes have room in the weave of the home page. */
export const places = { field: 7, theme: 8 } as const;
