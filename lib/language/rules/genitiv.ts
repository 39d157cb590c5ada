import { patternRule } from '../rule.ts';

/** With a capital letter at the beginning of a sentence, but no nouns. */
const noNoun = 'Am|An|Auch|Auf|Bei|Das|Dort|Durch|Für|Gegen|Hier|In|Mit|Nach|Ohne|Um|Und|Wegen';
const article = '(?:des|eines|ihres|seines|unseres)';

/**
 * “von” is easier than a genitive.
 *
 * @example 'Das Konzept des neuen Landes' // „Konzept des neuen Landes“
 */
export const rule = patternRule({
  id: 'genitiv',
  severities: { 'de-simple': 'error' },
  patterns: {
    de: new RegExp(
      String.raw`(?<!\p{L})(?!(?:${noNoun}) )\p{Lu}\p{Ll}+ ${article} (?:\p{L}+ )?\p{Lu}[\p{L}-]+`,
      'gu',
    ),
  },
  reason: (found) => `„${found}“ ist ein Genitiv. Schreiben Sie „von“.`,
});
