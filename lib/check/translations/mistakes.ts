import type { VFile } from 'vfile';
import { checkLanguage } from '../../language/check-language.ts';
import { corpusOf } from '../../language/corpus.ts';
import { readTermBases } from '../../language/term-base.ts';
import { sourceLocale } from '../../locales.ts';
import type { CheckedDocument } from '../../source/document.ts';
import type { ContentFiles } from '../../source/files.ts';
import type { Translation } from '../../translations/translations.ts';
import { checkMessages } from '../messages.ts';
import { checkStructure } from '../structure.ts';

/**
 * What is wrong with translations when they are held to the German of today: a translation with
 * mistakes cannot be recorded as made from it.
 */
export function mistakesOf(
  translations: readonly Translation[],
  documents: readonly CheckedDocument[],
  { messages, termBases }: ContentFiles,
): string[] {
  const isAsked = askedFor(translations);
  checkStructure(documents, new Set());
  const germanMessages = messages.get(sourceLocale);
  if (germanMessages) checkMessages(messages, germanMessages);
  const corpus = corpusOf(documents, readTermBases(termBases));
  const texts = corpus.texts.filter(({ locale, file }) => locale === sourceLocale || isAsked(file));
  const words = [...messages].filter(([locale, file]) => locale === sourceLocale || isAsked(file));
  checkLanguage({ ...corpus, texts }, new Map(words));
  return [...new Set(translations.map(({ file }) => file))].flatMap(({ path, messages: found }) =>
    found.filter(({ fatal }) => fatal).map(({ line, reason }) => `${path}:${line ?? 1} ${reason}`),
  );
}

function askedFor(translations: readonly Translation[]): (file: VFile) => boolean {
  const files = new Set(translations.map(({ file }) => file));
  return (file) => files.has(file);
}
