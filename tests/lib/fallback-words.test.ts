import { NextIntlClientProvider } from 'next-intl';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Prose } from '@/components/content/prose';
import { Summary, Title } from '@/components/document/words';
import type { Document } from '@/lib/content';

const paragraph = {
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: 'Das Land hilft.' }],
} as const;

vi.mock('@/lib/content', async (original) => ({
  ...(await original<typeof import('@/lib/content')>()),
  bodyOf: () => ({ type: 'root', children: [paragraph] }),
}));

/** A document as an Arabic page gets it. */
function documentIn(textLocale: 'ar' | 'de'): Document {
  return {
    title: 'Neues Heim',
    summary: 'Es hilft.',
    locale: 'ar',
    textLocale,
    isFallback: textLocale === 'de',
    staleSections: [],
  } as unknown as Document;
}

function drawn(document: Document): string {
  return renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: 'ar',
      messages: {},
      timeZone: 'Europe/Berlin',
      children: createElement(
        Fragment,
        null,
        createElement(Title, { of: document }),
        createElement(Summary, { of: document }),
        createElement(Prose, { document }),
      ),
    }),
  );
}

describe('words without a translation', () => {
  it('are marked as German, from left to right, block by block', () => {
    expect(drawn(documentIn('de'))).toBe(
      '<bdi lang="de" dir="ltr">Neues Heim</bdi><bdi lang="de" dir="ltr">Es hilft.</bdi>' +
        '<p lang="de" dir="ltr">Das Land hilft.</p>',
    );
  });

  it('leave no marks on words in the language of the page', () => {
    expect(drawn(documentIn('ar'))).toBe('Neues HeimEs hilft.<p>Das Land hilft.</p>');
  });
});
