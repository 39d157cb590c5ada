import type { Kind } from '../schema.ts';

/** The ids that components use, by where they stand: on every page, or on pages of one kind. */
export const reservedIds = {
  everywhere: ['inhalt', 'menue', 'sprachen', 'auf-dieser-seite', 'andere-sprachen', 'mehr-dazu'],
  press: ['originaltext', 'themen', 'kontakt', 'zitieren', 'anlagen', 'aenderungen'],
  page: [
    'alle-seiten',
    'dateien',
    'ergebnisse',
    'handlungsfelder',
    'karte',
    'matrix',
    'matrix-formular',
    'matrix-merken',
    'presse',
    'querschnittsthemen',
    'regionalkonferenzen',
    'stand',
    'termine',
    'zahlen',
    'zeitleiste',
  ],
} as const satisfies { everywhere: readonly string[] } & Partial<Record<Kind, readonly string[]>>;

/** The fields of the matrix form, which numbers its rows: `matrix-paper-1`. */
const matrixFields = 'matrix-';

/**
 * Whether a component has this id on pages of a kind, so that no heading and no term may have it.
 *
 * @example isReservedId('press', 'zitieren') // true
 */
export function isReservedId(kind: Kind, id: string): boolean {
  const { everywhere, ...ofKinds }: Partial<Record<string, readonly string[]>> = reservedIds;
  return (
    [...(everywhere ?? []), ...(ofKinds[kind] ?? [])].includes(id) ||
    (kind === 'page' && id.startsWith(matrixFields))
  );
}
