import { languageOf } from '../../locales.ts';
import type { Finding, Rule } from '../rule.ts';

interface WrongSign {
  pattern: RegExp;
  remedy: string;
}

const straight: WrongSign = {
  pattern: /"/g,
  remedy: 'Nehmen Sie die Anführungszeichen der Sprache',
};
const nbsp = '[\u00A0\u202F]';

const quotes: Record<string, WrongSign> = {
  de: { pattern: /[«»]|“(?=\p{L})/gu, remedy: 'Schreiben Sie „…“' },
  en: { pattern: /[„«»]/g, remedy: 'Schreiben Sie ‘…’ oder “…”' },
  uk: { pattern: /[„“”]/g, remedy: 'Schreiben Sie «…»' },
  ru: { pattern: /[„“”]/g, remedy: 'Schreiben Sie «…»' },
  fa: { pattern: /[„“”]/g, remedy: 'Schreiben Sie «…»' },
  fr: { pattern: /[„“”]/g, remedy: 'Schreiben Sie « … »' },
  pl: { pattern: /[«»]|“/g, remedy: 'Schreiben Sie „…”' },
  ro: { pattern: /[«»]|“/g, remedy: 'Schreiben Sie „…”' },
  tr: { pattern: /[„«»]/g, remedy: 'Schreiben Sie “…”' },
  vi: { pattern: /[„«»]/g, remedy: 'Schreiben Sie “…”' },
  ar: { pattern: /„/g, remedy: 'Schreiben Sie ”…“ oder «…»' },
};

const others: Record<string, WrongSign[]> = {
  ar: [{ pattern: /[,;?]/g, remedy: 'Schreiben Sie ، ؛ ؟' }],
  fa: [{ pattern: /[,;?]/g, remedy: 'Schreiben Sie ، ؛ ؟' }],
  tr: [{ pattern: /\d ?%/g, remedy: 'Das Prozentzeichen steht im Türkischen vor der Zahl' }],
  fr: [
    {
      pattern: new RegExp(`(?<!${nbsp})[;!?»]|(?<!${nbsp})(?<!\\d):(?!\\d)|«(?!${nbsp})`, 'g'),
      remedy: 'Davor (bei « danach) steht im Französischen ein geschütztes Leerzeichen',
    },
  ],
  uk: [{ pattern: /(?<=\p{L})'(?=\p{L})/gu, remedy: 'Der Apostroph ist ’' }],
};

const everywhere: WrongSign[] = [
  straight,
  { pattern: /(?<=\S) {2,}(?=\S)/g, remedy: 'Hier stehen 2 Leerzeichen' },
  { pattern: / [.,،؟](?=\s|$)/g, remedy: 'Vor diesem Zeichen steht kein Leerzeichen' },
];

/** Quotation marks, stops and spaces are those of the language. */
export const rule: Rule = {
  id: 'zeichen',
  *check({ locale, blocks }) {
    const name = languageOf(locale);
    const wrong = [...everywhere, ...(quotes[name] ? [quotes[name]] : []), ...(others[name] ?? [])];
    for (const block of blocks) {
      for (const { pattern, remedy } of wrong) {
        for (const { 0: found, index } of block.prose.matchAll(pattern)) {
          yield {
            severity: 'warning',
            block,
            at: index,
            reason: `„${found}“ ist hier nicht richtig. ${remedy}.`,
          } satisfies Finding;
        }
      }
    }
  },
};
