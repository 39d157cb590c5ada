import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { VFile } from 'vfile';
import type { Locale } from '../locales.ts';
import { type Block, type LanguageText, messageBlock } from './text.ts';

/** A string value of JSON on its own line: `"key": "words"`. */
const value = /^\s*"[^"\\]*":\s*"((?:[^"\\]|\\.)*)"/gm;

/** The interface words of a language as the rules see them: each message is a block. */
export function textOfMessages(locale: Locale, file: VFile): LanguageText {
  const source = String(file);
  const blocks: Block[] = Array.from(source.matchAll(value), (match) => {
    const [line, json = ''] = match;
    const words = spokenWords(JSON.parse(`"${json}"`) as string);
    return messageBlock(locale, words, source, match.index + line.length - 1 - json.length);
  });
  return { locale, file, blocks };
}

/** Of a message, the words that readers see, with the last form of each choice; names stay in brackets. */
function spokenWords(message: string): string {
  try {
    return wordsOf(parse(message));
  } catch {
    return message; // The check of the messages says so.
  }
}

const wordsOf = (elements: readonly MessageFormatElement[]): string =>
  elements.map(wordsOfElement).join('');

function wordsOfElement(element: MessageFormatElement): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.plural:
    case TYPE.select:
      return wordsOf(element.options.other?.value ?? []);
    case TYPE.tag:
      return `<${element.value}>${wordsOf(element.children)}</${element.value}>`;
    case TYPE.pound:
      return '#';
    default:
      return `{${element.value}}`;
  }
}
