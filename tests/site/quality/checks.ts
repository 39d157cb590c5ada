import { alternates } from './alternates.ts';
import { assets } from './assets.ts';
import { canonical } from './canonical.ts';
import type { Check } from './check.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { inlineCode } from './inline-code.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { schemaOrg } from './schema-org.ts';
import { sitemap } from './sitemap.ts';
import { structuredData } from './structured-data.ts';
import { titles } from './titles.ts';
import { weight } from './weight.ts';
import { whole } from './whole.ts';

/**
 * All checks of the finished site, in the order of the table at the end of `npm test`. They note
 * what they see: ask for new ones for another site.
 */
export const checks = (vocabulary = schemaOrg()): Check[] => [
  whole(),
  inlineCode(),
  ids(),
  headings(),
  names(),
  languages(),
  titles(),
  canonical(),
  alternates(),
  sitemap(),
  links(),
  assets(),
  structuredData(vocabulary),
  weight(),
];
