/** Citation.js comes without types; this is what the tests use. */
declare module '@citation-js/core' {
  interface Item {
    title: string;
    URL: string;
    number?: string;
    note?: string | string[];
    publisher?: string;
    'publisher-place'?: string;
    issued: { 'date-parts': number[][] };
    author: { literal?: string; family?: string }[];
  }
  export class Cite {
    constructor(text: string);
    data: [Item];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
