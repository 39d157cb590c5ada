import { patternRule } from '../rule.ts';

/** “von” is easier than a genitive. */
export const genitive = patternRule({
  id: 'genitiv',
  severities: { 'de-simple': 'error' },
  patterns: {
    de: /(?<!\p{L})(?!(?:Am|An|Auch|Auf|Bei|Das|Dort|Durch|Für|Gegen|Hier|In|Mit|Nach|Ohne|Um|Und|Wegen) )\p{Lu}\p{Ll}+ (?:des|eines|ihres|seines|unseres) (?:\p{L}+ )?\p{Lu}[\p{L}-]+/gu,
  },
  reason: (found) => `„${found}“ ist ein Genitiv. Schreiben Sie „von“.`,
});
