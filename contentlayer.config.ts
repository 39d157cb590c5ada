import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { z } from 'zod';
import { recordFileName } from './lib/accessibility/record.ts';
import { contentlayerMarkdown } from './lib/markdown/parse.ts';
import { documentKinds, generatedName, type Kind, kinds, words } from './lib/schema.ts';
import { lockFileName } from './lib/translations/lock.ts';

/** Contentlayer sees that fields are there and known; `lib/check/` has checked the rest before. */
function fieldsOf(schema: z.ZodObject) {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, type]) => [
      name,
      { type: 'json' as const, required: !(type as z.ZodType).safeParse(undefined).success },
    ]),
  );
}

function factsType(kind: Kind) {
  const { folder, depth, facts } = documentKinds[kind];
  const below = depth === Number.POSITIVE_INFINITY ? '**' : Array(depth).fill('*').join('/');
  return defineDocumentType(() => ({
    name: generatedName(kind),
    filePathPattern: `${folder}/${below}/meta.yaml`,
    contentType: 'data',
    fields: fieldsOf(facts),
  }));
}

const wordsType = defineDocumentType(() => ({
  name: generatedName('words'),
  filePathPattern: '**/*.mdx',
  contentType: 'markdown',
  fields: fieldsOf(words),
}));

export default makeSource({
  // The benchmark builds from a folder of its own.
  contentDirPath: process.env.CONTENT_FOLDER ?? 'content',
  contentDirExclude: ['messages', 'README.md', lockFileName, recordFileName],
  documentTypes: [...kinds.map(factsType), wordsType],
  markdown: contentlayerMarkdown as never,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
});
