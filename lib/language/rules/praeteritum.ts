import { anyOf, patternRule } from '../rule.ts';

/**
 * Spoken German uses the perfect, but for war, hatte and the modal verbs. “es gab”, “es ging um” and
 * “hieß” are left out too: people say them, and their perfect is longer than they are.
 */
export const rule = patternRule({
  id: 'praeteritum',
  severities: { 'de-simple': 'warning' },
  patterns: {
    de: anyOf(
      'kam|kamen|nahm|nahmen|sah|sahen|fand|fanden|sprach|sprachen|schrieb|schrieben|machte|machten|sagte|sagten|fragte|fragten|lebte|lebten|arbeitete|arbeiteten|begann|begannen|blieb|blieben|ließ|ließen|traf|trafen|stand|standen|lag|lagen|entstand|unterschrieb',
      'gu',
    ),
  },
  reason: (found) =>
    `„${found}“ steht im Präteritum. Schreiben Sie, wie man spricht: „hat …“ oder „ist …“.`,
});
