import type { VFile } from 'vfile';
import { localeCodes, sourceLocale } from '../locales.ts';
import type { CheckedDocument } from '../source/document.ts';
import { messagesFolder } from '../source/folder.ts';
import type { TranslationLock } from './lock.ts';
import { type Part, partsOfMessages, partsOfRemarks, partsOfWords } from './parts.ts';
import { staleSections } from './section-hashes.ts';

/** What is said in one language, beside the German of today and that of which it was made. */
export interface Translation {
  kind: 'document' | 'messages' | 'remarks';
  /** Its name in the lock, see `lock.ts`. */
  key: string;
  locale: string;
  file: VFile;
  germanFile: VFile;
  parts: readonly Part[];
  german: readonly Part[];
  /** Fingerprints of the German parts of which it was made; nothing when nobody has said so. */
  recorded?: readonly string[];
  /** Parts whose German is newer, see {@link staleSections}. */
  stale: readonly number[];
  /** German parts of today of which it was not made. */
  fresh: readonly Part[];
}

/** Everything that is translated: texts, words of the interface, notes of releases. */
export function allTranslations(
  documents: readonly CheckedDocument[],
  messages: ReadonlyMap<string, VFile>,
  lock: TranslationLock,
): Translation[] {
  const found = [
    ...documents.flatMap(textsOf),
    ...interfaceWords(messages),
    ...documents.flatMap(remarksOf),
  ];
  return found.map((translation) => {
    const recorded = lock[translation.key]?.[translation.locale];
    const german = translation.german.map(({ hash }) => hash);
    return {
      ...translation,
      recorded,
      stale: staleSections(german, recorded),
      fresh: recorded ? translation.german.filter(({ hash }) => !recorded.includes(hash)) : [],
    };
  });
}

type Found = Omit<Translation, 'recorded' | 'stale' | 'fresh'>;

const others = localeCodes.filter((code) => code !== sourceLocale);

function textsOf({ path, words }: CheckedDocument): Found[] {
  const source = words.get(sourceLocale);
  if (!source) return [];
  const german = partsOfWords(source);
  return [...words].flatMap(([locale, own]) =>
    locale === sourceLocale
      ? []
      : [
          {
            kind: 'document',
            key: path,
            locale,
            file: own.file,
            germanFile: source.file,
            parts: partsOfWords(own),
            german,
          },
        ],
  );
}

function interfaceWords(messages: ReadonlyMap<string, VFile>): Found[] {
  const germanFile = messages.get(sourceLocale);
  if (!germanFile) return [];
  const german = partsOfMessages(germanFile);
  return others.flatMap((locale) => {
    const file = messages.get(locale);
    if (!file) return [];
    const parts = partsOfMessages(file);
    return [{ kind: 'messages', key: messagesFolder, locale, file, germanFile, parts, german }];
  });
}

function remarksOf(document: CheckedDocument): Found[] {
  const { path, factsFile: file } = document;
  const german = partsOfRemarks(document, sourceLocale);
  if (!file || german.length === 0) return [];
  return others.flatMap((locale) => {
    const parts = partsOfRemarks(document, locale);
    const key = `${path}/meta.yaml`;
    return parts.length === 0
      ? []
      : [{ kind: 'remarks', key, locale, file, germanFile: file, parts, german }];
  });
}
