import type { Nodes, Paragraph, Text } from 'mdast';
import { type Slip, sourceOf, startOf } from './slip.ts';

interface Sign {
  pattern: RegExp;
  reason: string | ((found: string) => string);
}

/** A backslash before a sign says that readers shall see it. */
const typed = String.raw`(?<!\\)`;
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';

const escaped = (found: string): string => found.replace(/[^\p{L}\p{N}]/u, String.raw`\$&`);

/** Signs that mean something elsewhere, and that readers would see here. */
const anywhere: Sign[] = [
  {
    pattern: new RegExp(`${typed}\\|`),
    reason:
      'Das Zeichen | ist in Texten nicht erlaubt. Tabellen gibt es hier nicht: Schreiben Sie eine Liste. Soll es zu lesen sein, schreiben Sie „\\|“.',
  },
  {
    pattern: /(?<=\S) *\t/,
    reason:
      'Hier steht ein Tabulator. Tabellen gibt es hier nicht: Schreiben Sie eine Liste. Zwischen Wörtern steht ein Leerzeichen.',
  },
  {
    pattern: new RegExp(
      `${typed}~~|${typed}~(?=[^\\s~])[^~\\n]*[^\\s~\\\\]~(?![\\p{L}\\p{N}])`,
      'u',
    ),
    reason:
      'Durchgestrichene Wörter gibt es hier nicht. Löschen Sie die Zeichen ~ und die Wörter dazwischen.',
  },
  {
    pattern: new RegExp(`${typed}\\[\\^|${typed}\\^\\[`),
    reason: 'Fußnoten gibt es hier nicht. Schreiben Sie einen eigenen Satz, oder löschen Sie sie.',
  },
  {
    pattern: new RegExp(`${typed}\\[[ xX]?\\](?!\\()`),
    reason: 'Kästchen zum Abhaken gibt es hier nicht. Löschen Sie die Zeichen [ ].',
  },
  {
    pattern: new RegExp(
      `${typed}\\](?:\\(| \\((?=/|https?:|mailto:|tel:|www\\.))|${typed}\\[\\[`,
      'u',
    ),
    reason:
      'Dieser Link ist nicht fertig, Leserinnen und Leser sähen seine Zeichen. Schreiben Sie [Wörter](Adresse), ohne Leerzeichen zwischen ] und ( und in der Adresse.',
  },
  {
    pattern: new RegExp(`${typed}\\*\\*|${typed}__`),
    reason: (found) =>
      `Die Zeichen ${found} machen hier nichts fett, Leserinnen und Leser sähen sie. Sie stehen ohne Leerzeichen an Anfang und Ende der Wörter: **so**.`,
  },
  {
    pattern: new RegExp(`${typed}(==|\\+\\+|\\$\\$)(?=\\S)[^\\n]*?\\S\\1|${typed}:::`),
    reason: (found) =>
      `Die Zeichen ${/^(.)\1+/.exec(found)?.[0]} haben hier keine Bedeutung, Leserinnen und Leser sähen sie. Löschen Sie sie.`,
  },
];

/** Where a path or query begins, a name is an address; without one it may be the name of a firm. */
const bareAddress = new RegExp(
  `(?:https?://|(?<![\\w.@-])www\\.)[^\\s<>]+|(?<![\\w.@/-])(?:${label}\\.)+(?:de|org|eu|com|net|info)/[^\\s<>]*`,
  'i',
);
const bareEmail = new RegExp(`[a-z0-9._+-]+@(?:${label}\\.)+[a-z]{2,}`, 'i');

const addresses: Sign[] = [
  {
    pattern: bareEmail,
    reason: (found) =>
      `Die Adresse „${found}“ ist kein Link. Schreiben Sie [${found}](mailto:${found}). Soll sie keiner sein, schreiben Sie „${escapedAddress(found)}“.`,
  },
  {
    pattern: bareAddress,
    reason: (found) =>
      `Die Adresse „${withoutStop(found)}“ ist kein Link. Schreiben Sie [Wörter](https://…). Soll sie keiner sein, schreiben Sie „${escapedAddress(withoutStop(found))}“.`,
  },
];

const withoutStop = (address: string): string => address.replace(/[.,;:!?)\]]+$/, '');
const escapedAddress = (address: string): string => address.replace(/[.:@]/, String.raw`\$&`);

/** Signs at the beginning of a line. */
const atLineStart: Sign[] = [
  {
    pattern: /#{1,6}(?=[^#\s])/,
    reason: (found) =>
      `Nach ${found} fehlt ein Leerzeichen, so ist es keine Überschrift. Soll das Zeichen zu lesen sein, schreiben Sie ${escaped(found)}.`,
  },
  {
    pattern: /[•·∙‣⁃●○◦■□▪▫►▸▶▹◆◇❖➢➤✓✔](?=\s|\p{L}|\p{N})/u,
    reason: (found) =>
      `„${found}“ macht keine Liste, und die Punkte laufen in eins. Beginnen Sie jeden Punkt mit dem Zeichen - und einem Leerzeichen.`,
  },
  {
    pattern: /[–—―−‐‑‒](?=\s)/,
    reason: (found) =>
      `„${found}“ macht keine Liste, und die Punkte laufen in eins. Beginnen Sie jeden Punkt mit dem kurzen Zeichen -. Ist es ein Gedankenstrich, setzen Sie ihn an das Ende der Zeile davor.`,
  },
  {
    pattern: /-{2,}(?=\s|\p{L})|-(?=\p{L})/u,
    reason:
      'Hier ist keine Liste zu erkennen. Ein Punkt einer Liste beginnt mit einem einzigen Zeichen - und einem Leerzeichen.',
  },
  {
    pattern: /[*+](?=\p{L})/u,
    reason: (found) =>
      `Nach ${found} fehlt ein Leerzeichen, so ist es keine Liste. Beginnen Sie jeden Punkt mit dem Zeichen - und einem Leerzeichen.`,
  },
  {
    pattern: /\d{1,9}[.)](?=\p{L})/u,
    reason: (found) => `Nach „${found}“ fehlt ein Leerzeichen. Ergänzen Sie es.`,
  },
  {
    pattern: /\p{L}\)(?=\s)/u,
    reason: (found) =>
      `„${found}“ macht keine Liste, und die Punkte laufen in eins. Listen beginnen mit - oder mit 1., 2., 3.`,
  },
  {
    pattern: /:(?=\s)/,
    reason:
      'Ein Doppelpunkt am Anfang einer Zeile hat hier keine Bedeutung. Löschen Sie ihn, oder setzen Sie ihn an das Ende der Zeile davor.',
  },
];

/** Signs in the words of a text that are not what they seem. */
export function* signSlips(text: Text, parent: Nodes, source: string): Generator<Slip> {
  const words = sourceOf(text, source);
  for (const sign of parent.type === 'link' ? anywhere : [...anywhere, ...addresses]) {
    const found = sign.pattern.exec(words);
    if (found) yield { index: startOf(text) + found.index, reason: reasonOf(sign, found[0]) };
  }
}

/** Signs at the beginning of the lines of a paragraph that look like lists or headings. */
export function* lineSlips(paragraph: Paragraph, source: string): Generator<Slip> {
  const words = sourceOf(paragraph, source);
  for (const sign of atLineStart) {
    const pattern = new RegExp(`(^|\\n)([ \\t]*)(${sign.pattern.source})`, 'u');
    const found = pattern.exec(words);
    if (!found) continue;
    const [, before = '', indent = '', signs = ''] = found;
    const index = startOf(paragraph) + found.index + before.length + indent.length;
    yield { index, reason: reasonOf(sign, signs) };
  }
}

const reasonOf = ({ reason }: Sign, found: string): string =>
  typeof reason === 'string' ? reason : reason(found);

/** Signs of Markdown where it is not read: in titles, summaries, remarks. */
export function markdownIn(words: string): { index: number; reason: string } | undefined {
  const found = /\*\*|~~|\]\(|\[\^/.exec(words);
  return found
    ? {
        index: found.index,
        reason: `Hier gibt es kein Fett, keine Links und keine Fußnoten: Leserinnen und Leser sähen die Zeichen ${found[0]}. Löschen Sie sie.`,
      }
    : undefined;
}
