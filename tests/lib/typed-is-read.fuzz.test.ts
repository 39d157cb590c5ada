import * as fc from 'fast-check';
import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Body } from '@/components/content/prose';
import { bodyTree } from '@/lib/markdown/body-tree';
import { standaloneHtml } from '@/lib/markdown/html';
import { plainText } from '@/lib/markdown/plain-text';
import { errorsIn, inspectPage } from '../fixtures/fuzz/documents';
import { dates, type Typed, typedTexts, wordsIn } from '../fixtures/fuzz/typed-texts';
import { readWords } from '../fixtures/read-words';

/** `FUZZ_SEED=$RANDOM FUZZ_FACTOR=100 npx vitest run tests/lib/typed-is-read.fuzz.test.ts` looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 2020);
const factor = Number(process.env.FUZZ_FACTOR ?? 1);
const timeout = 180_000 * factor;

vi.mock('@/lib/content', () => ({
  getDocument: () => ({ locale: 'de', facts: { officialName: 'Amt' } }),
}));

const head =
  '---\ntitle: Hilfe\nsummary: Ein kurzer Satz.\ntranslation:\n  origin: machine\n---\n\n';
const page = 'seiten/hilfe/de.mdx';

/** What the check says of a text, and its tree when it may be published. */
function checked(source: string) {
  const inspection = inspectPage({ 'de.mdx': `${head}${source}\n` });
  const errors = errorsIn(inspection, page).filter(({ source: rules }) => rules !== 'einfach');
  const words = inspection.documents.find(({ path }) => path === 'seiten/hilfe')?.words.get('de');
  return { errors, tree: errors.length === 0 ? words?.tree : undefined };
}

/** The three forms in which readers meet a text: a page, a feed, plain words. */
function expectRead(
  { source, words }: Typed,
  tree: NonNullable<ReturnType<typeof checked>['tree']>,
) {
  const body = bodyTree(tree);
  const drawn = renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: 'de',
      messages: {},
      timeZone: 'Europe/Berlin',
      children: createElement(Body, { body }),
    }),
  );
  expect({ source, words: readWords(drawn) }).toEqual({ source, words });
  expect({ source, words: readWords(standaloneHtml(body, 'de')) }).toEqual({ source, words });
  expect({ source, words: wordsIn(plainText(body)) }).toEqual({ source, words });
}

describe('what is typed is what is read', () => {
  it('in any text that the check accepts', { timeout }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(typedTexts, (typed) => {
        const { tree } = checked(typed.source);
        if (!tree) return;
        accepted += 1;
        expectRead(typed, tree);
      }),
      { seed, numRuns: 1000 * factor },
    );
    expect(accepted).toBeGreaterThan(80 * factor);
  });

  const places = {
    'a paragraph': (date: string) => `${date} ist der Tag.`,
    'a paragraph after another': (date: string) => `Ein Satz.\n\n${date} ist der Tag.`,
    'a wrapped line': (date: string) => `Das Treffen war am\n${date} in Halle.`,
    'points of a list': (date: string) => `- ${date}: Magdeburg\n- ${date}: Halle`,
    'a point in a point': (date: string) => `- Halle\n  - ${date}: Treffen`,
    'lines below each other': (date: string) => `${date}\n${date}`,
    'a heading': (date: string) => `## ${date}\n\nEin Satz.`,
    'bold words': (date: string) => `**${date}** ist der Tag.`,
    'a point of a numbered list': (date: string) => `1. Halle\n2. ${date}: Treffen`,
  };

  it.each(Object.entries(places))(
    'in dates of all languages at the beginning of %s',
    {
      timeout,
    },
    (_place, textWith) => {
      fc.assert(
        fc.property(dates, (date) => {
          const source = textWith(date);
          const { tree, errors } = checked(source);
          const words = wordsIn(source);
          if (tree) return expectRead({ source, words }, tree);
          expect(errors.map(({ reason }) => reason).join('\n')).toContain('\\.');
          const escaped = textWith(date.replace(/^(\d+)\./, '$1\\.'));
          const remedied = checked(escaped);
          expect({ escaped, errors: remedied.errors }).toEqual({ escaped, errors: [] });
          if (remedied.tree) expectRead({ source: escaped, words }, remedied.tree);
        }),
        { seed, numRuns: 60 * factor },
      );
    },
  );
});
