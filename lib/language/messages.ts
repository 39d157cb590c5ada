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

/** Of a message with plural forms, the words around them and the last form, which is always there. */
const spokenWords = (message: string): string =>
  message.replace(/\{\w+, (?:plural|select), .*\bother \{((?:[^{}]|\{\w+\})*)\}\s*\}/g, '$1');
