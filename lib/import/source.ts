import type { Root } from 'mdast';

/** A file as an office sent it, read: its words as a tree, and what the file says about itself. */
export interface Source {
  tree: Root;
  /** What the file names as its title, and how surely. */
  title?: { text: string; isSure: boolean };
  /** Days that stand in the file beside its words, `YYYY-MM-DD`: those of the release, and last resorts. */
  days: readonly string[];
  lastDays: readonly string[];
  /** Names that may be the issuer's: of the sender, of the website. */
  names: readonly string[];
  /** Address at which the file was found. */
  url?: string;
  /** Text that belongs to a website or a page, not to the release. */
  leftOut: readonly string[];
  /** What has no place in the wording, for the person who brings it in. */
  notes: readonly string[];
}

export const emptySource = { days: [], lastDays: [], names: [], leftOut: [], notes: [] } as const;
