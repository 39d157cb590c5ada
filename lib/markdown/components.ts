/**
 * The components that texts may use, with the attributes each must have.
 * `content/README.md` explains them to writers.
 */
export const contentComponents: Readonly<
  Record<string, { attribute: string; content: 'text' | 'none' }>
> = {
  /** A link to the glossary: `<Begriff id="kabinett">Kabinett</Begriff>`. */
  Begriff: { attribute: 'id', content: 'text' },
  /** A run of text in another language: `<Fremd lang="de">Staatskanzlei</Fremd>`. */
  Fremd: { attribute: 'lang', content: 'text' },
  /** The contact of an issuer: `<Kontakt herausgeber="staatskanzlei" />`. */
  Kontakt: { attribute: 'herausgeber', content: 'none' },
};

export type ContentComponent = 'Begriff' | 'Fremd' | 'Kontakt';
