import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Node,
  type Scalar,
  visit,
} from 'yaml';
import { markdownIn } from '../markdown/typing/signs.ts';
import { type UnsafePassage, unsafePassage } from '../markdown/unsafe-text.ts';

/** The first part that is YAML, but more than facts need: what is hidden, runs, or is read in two ways. */
export function refusedPart(document: Document, text: string): UnsafePassage | undefined {
  if (/^%/m.test(text)) {
    return {
      index: text.search(/^%/m),
      reason: 'Zeilen mit % am Anfang sind hier nicht erlaubt. Löschen Sie die Zeile.',
    };
  }
  if (document.contents && !isMap(document.contents)) {
    return {
      index: 0,
      reason:
        'Hier stehen keine Felder. Schreiben Sie jedes auf eine Zeile: Name, Doppelpunkt, Wert.',
    };
  }
  let refused: UnsafePassage | undefined;
  visit(document, (_key, node) => {
    const reason = isNode(node) ? refusal(node, text) : undefined;
    if (!reason || !isNode(node)) return undefined;
    refused = { index: node.range?.[0] ?? 0, reason };
    return visit.BREAK;
  });
  return refused;
}

function refusal(node: Node, text: string): string | undefined {
  // Aliases can make a small file explode in memory.
  if (isAlias(node) || ('anchor' in node && node.anchor)) {
    return 'Verweise mit & und * sind hier nicht erlaubt. Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen.';
  }
  if (node.tag) {
    return 'Angaben mit ! sind hier nicht erlaubt. Löschen Sie sie, oder setzen Sie den Wert in Anführungszeichen.';
  }
  return isScalar(node) ? refusalOfValue(node, text) : undefined;
}

function refusalOfValue(node: Scalar, text: string): string | undefined {
  const { value } = node;
  if (typeof value === 'string') {
    return unsafePassage(value)?.reason ?? markdownIn(value)?.reason ?? cutOff(node, text);
  }
  if (value === null) return cutOff(node, text);
  if (typeof value !== 'number') return undefined;
  if (/^0\d+$/.test(node.source ?? '')) {
    return `Die Zahl „${node.source?.slice(0, 30)}“ beginnt mit 0 und ist nicht eindeutig. Eine Postleitzahl oder Nummer gehört in gerade Anführungszeichen: "${node.source?.slice(0, 30)}". Eine Anzahl schreiben Sie ohne die 0.`;
  }
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(node.source ?? '')
    ? undefined
    : `Die Zahl „${node.source?.slice(0, 30)}“ ist nicht eindeutig. Schreiben Sie sie nur mit Ziffern, ohne Null am Anfang: 12 oder 51.5.`;
}

/** `title: Halle #2 Themen` is „Halle“ to YAML. A day or a number beside a note is whole. */
function cutOff({ type, source = '', range }: Scalar, text: string): string | undefined {
  if (type !== 'PLAIN' || !range || /^[\d/.:-]+$/.test(source)) return undefined;
  const [, end] = range;
  const comment = /^[ \t]*#[^\r\n]*/.exec(text.slice(end))?.[0].trim();
  return comment === undefined
    ? undefined
    : `Nach dem Zeichen # liest hier niemand weiter: „${comment.slice(0, 40)}“ ginge verloren. Setzen Sie den ganzen Text in gerade Anführungszeichen: "…". Eine Notiz steht auf einer eigenen Zeile.`;
}

const opening = '„“”«»‚‘’‹›';
const wrapped = new RegExp(`^[${opening}][^${opening}]*[${opening}]$`);

/** Values within quotation marks that readers will see; their writers may have meant those of YAML. */
export function quotedByHand(document: Document): UnsafePassage[] {
  const found: UnsafePassage[] = [];
  visit(document, {
    Scalar(_key, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !wrapped.test(value)) return;
      found.push({
        index: range?.[0] ?? 0,
        reason: `Die Anführungszeichen ${value[0]} und ${value.at(-1)} erscheinen auf der Seite. Sollen sie nur den Wert einfassen, nehmen Sie gerade: "…".`,
      });
    },
  });
  return found;
}

/** Whether a value begins with a quotation mark that is none of YAML's. */
export const beginsWithPrintedQuote = (value: unknown): boolean =>
  typeof value === 'string' && new RegExp(`^[${opening}]`).test(value);
