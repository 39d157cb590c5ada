import { decode } from './decode.ts';
import { Refusal } from './refusal.ts';

export type FileKind = 'pdf' | 'docx' | 'html' | 'email' | 'markdown' | 'text';

/** What a file begins with when nobody can read it here, and what to do then. */
const unreadable: [start: string, remedy: string][] = [
  [
    '\xd0\xcf\x11\xe0',
    'ist ein altes Word-Dokument oder eine Nachricht aus Outlook. Speichern Sie es als .docx, die Nachricht als .eml oder Text.',
  ],
  ['{\\rtf', 'ist ein RTF-Dokument. Öffnen Sie es, und speichern Sie es als .docx oder .txt.'],
  ['\x89PNG', 'ist ein Bild. Es hat keinen Text; schreiben Sie ihn in eine Datei .txt.'],
  ['\xff\xd8\xff', 'ist ein Bild. Es hat keinen Text; schreiben Sie ihn in eine Datei .txt.'],
  ['GIF8', 'ist ein Bild. Es hat keinen Text; schreiben Sie ihn in eine Datei .txt.'],
  ['Rar!', 'ist ein Archiv. Packen Sie es aus, und lesen Sie die Dateien darin ein.'],
];

/**
 * What a file is, told by how it begins; its name only tells Markdown from other text.
 *
 * @throws Refusal when it is something that has to be saved in another way first
 */
export function kindOf(bytes: Uint8Array, path: string): FileKind {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const refused = unreadable.find(([sign]) => start.startsWith(sign));
  if (refused) throw new Refusal(`Die Datei ${path} ${refused[1]}`);
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('PK')) {
    if (Buffer.from(bytes).includes('word/document.xml')) return 'docx';
    throw new Refusal(
      `Die Datei ${path} ist ein Archiv oder ein Dokument eines anderen Programms. Speichern Sie sie als .docx, .html oder .txt.`,
    );
  }
  const { text } = decode(bytes.subarray(0, 8000));
  if (isHtml(text)) return 'html';
  if (isEmail(text)) return 'email';
  if (/\.(?:md|markdown|mdx)$/i.test(path) || /^(?:---\n|# \S)/.test(text.trimStart())) {
    return 'markdown';
  }
  return 'text';
}

const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|main|article|p|h1|table|meta)\b/i.test(
    text,
  );

const headers =
  /^(?:From|To|Date|Subject|MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type|Reply-To|X-[\w-]+):\s/i;

/** A message begins with lines of its head; a release that quotes a sender has one of them at most. */
function isEmail(text: string): boolean {
  const [head = ''] = text.trimStart().split(/\n\s*\n/);
  const lines = head.split('\n').filter((line) => !/^\s/.test(line));
  return (
    lines.length >= 3 &&
    lines.every((line) => /^[\w-]+:/.test(line)) &&
    lines.filter((line) => headers.test(line)).length >= 3
  );
}
