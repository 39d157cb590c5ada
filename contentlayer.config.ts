import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import matter from 'gray-matter';
import type { z } from 'zod';
import { recordFileName } from './lib/accessibility/statement.ts';
import { contentlayerMarkdown } from './lib/markdown/parse.ts';
import {
  documentKinds,
  factsSchemas,
  generatedName,
  type Kind,
  kinds,
  words,
} from './lib/schema.ts';
import { contentFolder } from './lib/source/folder.ts';
import { lockFileName } from './lib/translations/lock.ts';

// Contentlayer reads front matter with gray-matter, which runs `---js` as a program. The build checks
// the content before; `npm run dev` does not.
// Its types leave `engines` out.
const { engines } = matter as unknown as { engines: Record<string, unknown> };
delete engines.javascript;

/** Contentlayer sees that fields are there and known; `lib/check/` has checked the rest before. */
function fieldsOf(...schemas: z.ZodObject[]) {
  const isRequired = (name: string) =>
    schemas.every(({ shape }) => name in shape && !shape[name].safeParse(undefined).success);
  return Object.fromEntries(
    schemas
      .flatMap(({ shape }) => Object.keys(shape))
      .map((name) => [name, { type: 'json' as const, required: isRequired(name) }]),
  );
}

function factsType(kind: Kind) {
  const { folder, depth } = documentKinds[kind];
  const below = depth === Number.POSITIVE_INFINITY ? '**' : Array(depth).fill('*').join('/');
  return defineDocumentType(() => ({
    name: generatedName(kind),
    filePathPattern: `${folder}/${below}/meta.yaml`,
    contentType: 'data',
    fields: fieldsOf(...factsSchemas(kind)),
  }));
}

const wordsType = defineDocumentType(() => ({
  name: generatedName('words'),
  filePathPattern: '**/*.mdx',
  contentType: 'markdown',
  fields: fieldsOf(words),
}));

export default makeSource({
  contentDirPath: contentFolder,
  contentDirExclude: ['messages', 'README.md', lockFileName, recordFileName],
  documentTypes: [...kinds.map(factsType), wordsType],
  markdown: contentlayerMarkdown as never,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
});
