import { readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { number } from '@/lib/dates';
import { localeCodes } from '@/lib/locales';

type Tree = { [key: string]: Tree | string };

function* leaves(tree: Tree, path: string[] = []): Generator<[key: string, message: string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [[...path, key].join('.'), value];
    else yield* leaves(value, [...path, key]);
  }
}

/** The names of the numbers that a message bends to. */
const numbersIn = (message: string): string[] => numbersOf(parse(message));

const numbersOf = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.number) return [element.value];
    if (element.type !== TYPE.plural) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => numbersOf(value));
    return [element.value, ...inner];
  });

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 319];
/** “one text”, “no texts”: these forms may do without digits. */
const wordForms = new Set(['zero', 'one', 'two']);

describe.each(localeCodes)('messages in %s', (locale) => {
  const messages = JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8')) as Tree;
  const withNumbers = [...leaves(messages)].filter(([, message]) => numbersIn(message).length > 0);
  const translate = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  }) as (key: string, values: Record<string, number>) => string;

  it('bend to every number, in the digits of the language', () => {
    expect(withNumbers.length).toBeGreaterThan(8);
    for (const [key, message] of withNumbers) {
      for (const count of counts) {
        const values = Object.fromEntries(numbersIn(message).map((name) => [name, count]));
        const text = translate(key, values);
        expect(text, key).not.toMatch(/[{}#]/);
        if (!wordForms.has(new Intl.PluralRules(locale).select(count))) {
          expect(text, `${key} with ${count}`).toContain(number(locale, count));
        }
      }
    }
  });
});
