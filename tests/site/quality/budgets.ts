/** How heavy a page of one kind may be. */
export interface Budget {
  kind: string;
  path: RegExp;
  /** Bytes of a first visit, brotli-compressed: the page, its style, scripts and icon. */
  bytes: number;
}

/**
 * The budgets, the first that fits: what pages weigh today and about a tenth of room. About 14,000
 * bytes are what a server sends before it waits for the first answer (ten packets, RFC 6928); a page
 * below that is there at once even where a mobile network takes a second for each answer. Style and
 * icon are 7,700 of them. Kinds that may have more say why.
 */
const budgets: Budget[] = [
  // The text in two languages.
  { kind: 'a page beside the German text', path: /^\/[^/]+\/(?:.*\/)?deutsch\/$/, bytes: 15_000 },
  { kind: 'the choice of a language', path: /^\/$/, bytes: 10_000 },
  { kind: 'a short address', path: /^\/pm\//, bytes: 10_000 },
  { kind: 'the page for unknown addresses', path: /\/404(?:\.html|\/)$/, bytes: 10_000 },
  // All words on one page: a reader looks up several of them, and the browser finds within it.
  { kind: 'the glossary', path: /\/woerterbuch\/$/, bytes: 22_000 },
  // With the word forms of one language; its script is loaded when somebody types.
  { kind: 'the search', path: /\/suche\/$/, bytes: 27_500 },
  // The text twice: to be read, and for search engines.
  { kind: 'a release', path: /\/presse\/\d{4}\/[^/]+\/$/, bytes: 16_500 },
  { kind: 'a list of releases', path: /\/presse\//, bytes: 12_500 },
  {
    kind: 'a field or theme',
    path: /\/(?:handlungsfelder|querschnittsthemen)\/[^/]+\/$/,
    bytes: 12_500,
  },
  // Among them long lists, the home page, and the form of the matrix with its script.
  { kind: 'any other page', path: /^/, bytes: 15_000 },
];

/** The budget of a page. */
export function budgetOf(path: string): Budget {
  return budgets.find((budget) => budget.path.test(path)) as Budget;
}
