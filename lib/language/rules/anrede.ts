import { anyOf, patternRule } from '../rule.ts';

/** The form of address is the same everywhere; each language has its polite one. */
export const rule = patternRule({
  id: 'anrede',
  severities: { others: 'error' },
  patterns: {
    de: anyOf('du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer|eure'),
    uk: anyOf('ти|тебе|тобі|твій|твоя|твоє|твої'),
    ru: anyOf('ты|тебя|тебе|твой|твоя|твоё|твои'),
    pl: anyOf('ty|ciebie|tobie|twój|twoja|twoje|możesz|musisz|chcesz|przeczytasz'),
    tr: anyOf('sen|senin|sana|seni'),
    ro: anyOf('tu|tău|ta|tăi|tale|poți|trebuie să fii'),
    fr: anyOf('tu|toi|ton|tes'),
    vi: anyOf('quý vị|ông bà|các bạn'),
    fa: anyOf('تو'),
    ar: anyOf('أنتَ|أنتِ'),
  },
  reason: (found) =>
    `„${found}“ ist hier die falsche Anrede. Alle Texte siezen ihre Leserinnen und Leser.`,
});
