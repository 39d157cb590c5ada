import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Contact } from '@/components/content/contact';
import type { Issuer } from '@/lib/content';
import { type Files, smallContent, withContent } from '../fixtures/content-folder';
import { useStoredContent } from '../fixtures/use-stored-content';

/** What Next gives to pages; heads ask for words in a language that they name. */
vi.mock('next-intl/server', () => ({
  getTranslations: async ({ locale, namespace }: { locale: 'de'; namespace: 'PressRelease' }) =>
    (await import('@/lib/messages')).translator(locale, namespace),
}));

const release = (folder: string, issuer: string): Files => ({
  [`presse/2020/${folder}/meta.yaml`]: `kind: release\nnumber: 539/2020\ndate: 2020-11-02\nissuer: ${issuer}\nofficialTitle: Titel aus ${issuer}\ntopics: []\nadded: 2026-11-22\n`,
  [`presse/2020/${folder}/de.mdx`]: String(smallContent['presse/2020/539/de.mdx']),
});

const town: Files = {
  'herausgeber/stadt/meta.yaml':
    'officialName: Stadt am Fluss\nlevel: kommune\ncontact:\n  phone: (0345) 12\n  asOf: 2026-11-22\n',
  'herausgeber/stadt/de.mdx': String(smallContent['herausgeber/amt/de.mdx']),
};

describe('a number that two offices have given', () => {
  useStoredContent({ ...town, ...release('539-stadt', 'stadt') });

  it('leads to both, and the address of the first stays', async () => {
    const { pressNumbers, pressNumberAt } = await import('@/lib/press/numbers');
    expect(pressNumberAt('539-2020').releases.map(({ slug }) => slug)).toEqual([
      '2020/539',
      '2020/539-stadt',
    ]);
    expect(pressNumbers().map(({ number }) => number)).toEqual(['539/2020']);
  });

  it('gives towns and districts a level of their own', async () => {
    const { viewAt } = await import('@/lib/press/views');
    expect(viewAt('/presse/ebene/kommune/')?.count).toBe(1);
  });

  it('has a page of its own, which names both', async () => {
    const { pressNumberAt } = await import('@/lib/press/numbers');
    const { shortAddressMetadata } = await import('@/lib/routes/metadata');
    const head = await shortAddressMetadata(pressNumberAt('539-2020'));
    expect(head.alternates).toBeUndefined();
    expect(head.openGraph?.url).toBe('http://localhost:3000/pm/539-2020/');
    expect(head.description).toBe('Titel · Titel aus stadt');
  });
});

describe('the check of numbers', () => {
  const problemsOf = async (files: Files) => {
    const { checkContent } = await import('@/lib/check/check');
    const found = await withContent({ ...smallContent, ...town, ...files }, checkContent);
    return found.flatMap(({ messages }) =>
      messages.filter(({ fatal }) => fatal).map(({ reason }) => reason),
    );
  };

  it('lets each issuer count on its own', async () => {
    expect(await problemsOf(release('539-stadt', 'stadt'))).toEqual([]);
  });

  it('refuses a number twice from one', async () => {
    const [problem] = await problemsOf(release('539-noch-einmal', 'amt'));
    expect(problem).toContain('Die Nummer 539/2020 hat schon content/presse/2020/539');
  });

  it('refuses a folder that does not begin with the number', async () => {
    const [problem] = await problemsOf(release('5390', 'stadt'));
    expect(problem).toContain('gehört in einen Ordner mit dem Namen 539, nicht 5390');
  });
});

describe('a contact', () => {
  it('shows what is known, and nothing else', () => {
    const contact = { phone: '(0345) 12', asOf: '2026-11-22' };
    const facts = { officialName: 'Stadt am Fluss', level: 'kommune', contact };
    const words = { asOf: 'Stand {date}', email: 'E-Mail', fax: 'Fax', phone: 'Telefon' };
    const html = renderToStaticMarkup(
      createElement(NextIntlClientProvider, {
        locale: 'de',
        messages: { Contact: words },
        timeZone: 'Europe/Berlin',
        children: createElement(Contact, { issuer: { facts, locale: 'de' } as Issuer }),
      }),
    );
    expect(html).toContain('<strong>Stadt am Fluss</strong></bdi>');
    expect(html).toContain('href="tel:+4934512"');
    expect(html).not.toMatch(/Fax|E-Mail|undefined/);
  });
});
