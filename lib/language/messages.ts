import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  type SelectElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import type { VFile } from 'vfile';
import type { Locale } from '../locales.ts';
import { type Block, type LanguageText, messageBlock } from './text.ts';

/** A string value of JSON on its own line: `"key": "words"`. */
const value = /^\s*"[^"\\]*":\s*"((?:[^"\\]|\\.)*)"/gm;

/** The interface words of a language as the rules see them: each form of a message is a block. */
export function textOfMessages(locale: Locale, file: VFile): LanguageText {
  const source = String(file);
  const blocks: Block[] = [...source.matchAll(value)].flatMap((match) => {
    const [line, json = ''] = match;
    const from = match.index + line.length - 1 - json.length;
    const forms = spokenForms(JSON.parse(`"${json}"`) as string);
    return forms.map((words) => messageBlock(locale, words, source, from));
  });
  return { locale, file, blocks };
}

/**
 * What readers may see of a message: once with the first form of each choice, once with the second,
 * and so on. Names stay in brackets.
 *
 * @example spokenForms('{n, plural, one {# text} other {# texts}}') // ['# text', '# texts']
 */
function spokenForms(message: string): string[] {
  const elements = parsed(message);
  if (!elements) return [message]; // The check of the messages says so.
  const forms = Array.from({ length: mostForms(elements) }, (_, index) => wordsOf(elements, index));
  return [...new Set(forms)];
}

function parsed(message: string): MessageFormatElement[] | undefined {
  try {
    return parse(message);
  } catch {
    return undefined;
  }
}

const mostForms = (elements: readonly MessageFormatElement[]): number =>
  Math.max(1, ...elements.map((one) => ('options' in one ? formsOf(one).length : 1)));

const formsOf = ({ options }: PluralElement | SelectElement): MessageFormatElement[][] =>
  Object.values(options).map(({ value: form }) => form);

const wordsOf = (elements: readonly MessageFormatElement[], form: number): string =>
  elements.map((element) => wordsOfElement(element, form)).join('');

function wordsOfElement(element: MessageFormatElement, form: number): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.plural:
    case TYPE.select:
      return wordsOf(formsOf(element)[form] ?? formsOf(element).at(-1) ?? [], form);
    case TYPE.tag:
      return `<${element.value}>${wordsOf(element.children, form)}</${element.value}>`;
    case TYPE.pound:
      return '#';
    default:
      return `{${element.value}}`;
  }
}
