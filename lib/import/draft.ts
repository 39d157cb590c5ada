import { stringify } from 'yaml';
import { sourceLocale } from '../locales.ts';
import type { Release } from './release.ts';

/** The facts of a release in the order in which `meta.yaml` files have them. */
export function draftFacts(release: Release, today: string): string {
  const { number, date, place, issuer, officialTitle, topics } = release;
  return stringify(
    { kind: 'release', number, date, place, issuer, officialTitle, topics, added: today },
    { lineWidth: 0, keepUndefined: false },
  );
}

/**
 * A German text to be written: the headings of every release, and what the source holds as a
 * checklist. It has no sentence of the source, and no summary, so that the checks keep it from being
 * published before somebody has written one; a title in another language is left to be written too.
 */
export function draftWords(release: Release): string {
  const { headings, figures, quotations, webAddresses, officialTitle } = release;
  const { language = sourceLocale } = release;
  const title = language === sourceLocale ? officialTitle : '';
  return `---
${stringify({ title, summary: '' }, { lineWidth: 0 })}translation:
  origin: human
---

## Worum geht es?

${checklist('Kommt das im Text vor? Überschriften der Quelle', headings)}
## Was ist wichtig?

${checklist('Stimmen die Zahlen? Zahlen der Quelle', figures)}
${checklist('Internet-Adressen der Quelle, nicht geprüft', webAddresses)}
## Wer hat etwas dazu gesagt?

${checklist('Nur in indirekter Rede', [`Zitate in der Quelle: ${quotations}`])}`;
}

function checklist(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const lines = items.map((item) => `[ ] ${item.replaceAll('*/', '* /')}`);
  return `{/* ${title}:\n${lines.join('\n')}\n*/}\n`;
}
