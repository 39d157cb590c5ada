import type { Root } from 'mdast';
import type { Contents, FactName } from './read-release.ts';

export type FactsOfRelease = Partial<Record<FactName, string>>;

/** A release whose facts are decided. */
export interface Release extends FactsOfRelease, Contents {
  /** The official words, and the file they are from. */
  wording?: { tree: Root; source?: string; sha256: string; retrieved: string };
}

export const withoutContents: Contents = {
  topics: [],
  contact: {},
  headings: [],
  figures: [],
  quotations: 0,
  webAddresses: [],
};
