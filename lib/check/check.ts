import { VFile } from 'vfile';
import { clockTime } from '../dates.ts';
import { checkLanguage, type ExceptionCounts } from '../language/check-language.ts';
import { corpusOf } from '../language/corpus.ts';
import { type Figures, readability } from '../language/readability.ts';
import { readTermBases } from '../language/term-base.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import type { Revision } from '../revisions/revisions.ts';
import { type CheckedDocument, checkDocument } from '../source/document.ts';
import { type ContentFiles, readContent } from '../source/files.ts';
import { contentFolder } from '../source/folder.ts';
import { checkFreshness, type Freshness } from '../translations/freshness.ts';
import { checkAccessibilityRecord } from './accessibility-record.ts';
import { checkAddress, checkRequiredPages } from './addresses.ts';
import { checkAttachments } from './attachments.ts';
import { checkCalendarEntries } from './calendar-entries.ts';
import { checkHeadingIds } from './ids.ts';
import { checkCalendarLock, checkLock } from './lock.ts';
import { checkMessages } from './messages.ts';
import { checkPicture } from './picture.ts';
import { forgiveDrafts } from './publication.ts';
import { checkReferences, checkUniqueness } from './references.ts';
import { checkStructure } from './structure.ts';

/** What was found in `content/`. */
export interface Inspection {
  /** The files with a problem; a fatal message stops the build, a warning does not. */
  files: VFile[];
  /** When the content was read, on the clocks of Sachsen-Anhalt: what waits for later is not to be seen. */
  moment: string;
  documents: CheckedDocument[];
  /** When the entries of the calendar were changed last. */
  revisions: readonly Revision[];
  freshness: Freshness;
  figures: ReadonlyMap<Locale, Figures>;
  exceptions: ExceptionCounts;
}

/**
 * Checks everything that writers and translators put into `content/`.
 *
 * @returns the files with a problem; a fatal message stops the build, a warning does not
 */
export async function checkContent(folder = contentFolder): Promise<VFile[]> {
  const { files } = await inspectContent(folder);
  return files;
}

/** Like {@link checkContent}, with what a summary needs besides. */
export async function inspectContent(
  folder = contentFolder,
  now = new Date(),
): Promise<Inspection> {
  return inspect(await readContent(folder), folder, now);
}

/**
 * Checks files that have been read from a folder.
 *
 * @param now when the content is read
 */
export function inspect(content: ContentFiles, folder: string, now = new Date()): Inspection {
  const moment = clockTime(now);
  const { documents: found, messages, files } = content;
  checkRequiredPages(content, folder);
  found.forEach(checkAddress);
  const documents = found.map(checkDocument);
  checkReferences(documents, moment);
  checkUniqueness(documents);
  checkPicture(documents);
  const unnamed = checkAttachments(documents);
  checkHeadingIds(documents);
  const freshness = checkFreshness(documents, checkLock(content.lock));
  checkStructure(documents, freshness.older);
  const revisions = checkCalendarEntries(documents, checkCalendarLock(content.calendarLock), now);

  const messagesFile = new VFile({ path: `${folder}/messages` });
  checkMessages(messages, messagesFile);
  const corpus = corpusOf(documents, readTermBases(content.termBases));
  const exceptions = checkLanguage(corpus, messages, freshness.older);
  for (const { files: document } of documents) {
    for (const code of localeCodes) {
      if (!document.words.has(code) && document.words.has(sourceLocale)) {
        document.words
          .get(sourceLocale)
          ?.message(
            `Die Übersetzung ${code}.mdx fehlt. Bis sie da ist, sehen Leserinnen und Leser den deutschen Text.`,
          );
      }
    }
  }
  forgiveDrafts(documents);
  const recordFile = checkAccessibilityRecord(folder);
  const withProblems = [...files, ...unnamed, messagesFile, recordFile].filter(
    (file) => file.messages.length > 0,
  );
  return {
    files: withProblems,
    moment,
    documents,
    revisions,
    freshness,
    figures: readability(corpus),
    exceptions,
  };
}

/** Whether a problem stops the build. */
export const hasError = (files: readonly VFile[]): boolean =>
  files.some((file) => file.messages.some(({ fatal }) => fatal));
