import { anyOf, patternRule } from '../rule.ts';

/** Pictures of speech are taken literally by people who learn the language. */
export const rule = patternRule({
  id: 'redewendung',
  severities: { others: 'warning' },
  patterns: {
    de: anyOf(
      'auf Augenhöhe|Hand in Hand|Brücken bauen|Meilenstein|roter Faden|an einem Strang|ein Zeichen setzen|unter einen Hut|vor Ort|Hürden?',
    ),
    en: anyOf(
      'at eye level|hand in hand|build bridges|milestone|red thread|level playing field|pull together',
    ),
    fr: anyOf("d'égal à égal|main dans la main|jeter des ponts|fil rouge"),
    pl: anyOf('ramię w ramię|budować mosty|kamień milowy|czerwona nić'),
    ru: anyOf('рука об руку|наводить мосты|строить мосты|на равных|красной нитью'),
    uk: anyOf('пліч-о-пліч|будувати мости|червоною ниткою'),
    tr: anyOf('el ele|köprü kurmak|göz hizasında'),
    ro: anyOf('mână în mână|a construi punți|firul roșu'),
  },
  reason: (found) => `„${found}“ ist eine Redewendung. Sagen Sie wörtlich, was gemeint ist.`,
});
