import PostalMime from 'postal-mime';
import { cleanText, oneLine } from './clean-text.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import type { Source } from './source.ts';

/** Reads a message: what it says, not how it came; its subject may be the title. */
export async function readEmail(bytes: Uint8Array): Promise<Source> {
  const { html, text, subject, date, from, attachments } = await PostalMime.parse(bytes);
  const body = html ? readHtml(cleanText(html)) : readText(cleanText(text ?? ''));
  const title = subject && titleOf(cleanText(subject));
  return {
    ...body,
    title: body.title ?? (title ? { text: title, isSure: false } : undefined),
    lastDays: date ? [date.slice(0, 10)] : [],
    names: [...body.names, ...(from?.name ? [cleanText(from.name)] : [])],
    notes: [
      ...body.notes,
      ...attachments.map(
        ({ filename }) =>
          `Anlage der Nachricht, nicht gelesen: ${filename ?? 'ohne Namen'}. Speichern Sie sie, und lesen Sie sie ein oder legen Sie sie als Anlage ab.`,
      ),
    ],
  };
}

/** `WG: Pressemitteilung 17/2021: Preis für Köpfe` → `Preis für Köpfe` */
const titleOf = (subject: string): string =>
  oneLine(subject)
    .replace(/^(?:(?:AW|WG|Re|Fwd?|TR):\s*)+/i, '')
    .replace(/^(?:PM|Presse\p{L}*|Medieninformation|Press release)\b[^:–]*[:–]\s*/iu, '');
