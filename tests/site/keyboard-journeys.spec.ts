import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { languageChoicePath } from '../../lib/urls.ts';
import { counted } from './counted.ts';
import { enter, searchFor, tabTo } from './keys.ts';
import { phone, screen } from './shared-page.ts';

/** What the readers of the site come for, from the page they enter by, with nothing but keys. */
function journey(title: string, steps: (page: Page) => Promise<void>): void {
  test(title, async ({ page }) => {
    const walk = async () => {
      await steps(page);
      return [];
    };
    await counted('journeys', walk);
  });
}

const wordsIn = (locale: string) =>
  JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8'));

const field = '/handlungsfelder/gesundheit-und-pflege/';
const results = (page: Page) => page.locator('.result-list a');

test.describe('a newcomer on a phone', () => {
  test.use({ viewport: phone });

  for (const [locale, doctor] of [
    ['ar', 'طبيب'],
    ['de', 'Arzt'],
  ]) {
    journey(`finds health by a word for doctor in ${locale}`, async (page) => {
      await page.goto(languageChoicePath);
      await enter(page.locator(`.entry-languages a[lang="${locale}"]`));
      await expect(page).toHaveURL(`/${locale}/`);
      await searchFor(page, `${doctor}`);
      const found = results(page).and(page.locator(`[href="/${locale}${field}"]`));
      await expect(found).toBeVisible();
      await enter(found);
      await expect(page).toHaveURL(`/${locale}${field}`);
      await expect(page.locator('.official-name')).toContainText('Gesundheit und Pflege');
    });
  }

  journey('shows the German text beside hers, and takes both along on paper', async (page) => {
    await page.goto(`/ar${field}`);
    await enter(page.locator('main a[href$="/deutsch/"]'));
    await expect(page).toHaveURL(`/ar${field}deutsch/`);
    const pair = page.locator('.pair').nth(1);
    await expect(pair.locator('[lang="ar"]').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const [own, german] = await Promise.all(
      ['ar', 'de'].map((lang) => pair.locator(`> [lang="${lang}"]`).boundingBox()),
    );
    expect(german?.y).toBe(own?.y);
    expect(german?.x).toBeLessThan(own?.x ?? 0);
  });

  journey('finds the page by the German word on the letter in her hand', async (page) => {
    await page.goto('/ar/');
    await searchFor(page, 'Landratsamt');
    await expect(results(page).first()).toBeVisible();
    await enter(results(page).first());
    await expect(page).toHaveURL(/^[^?]*\/ar\/[^?]+$/);
    await expect(page.locator(':target, main').first()).toContainText('Landratsamt');
  });

  journey('changes the language and stays on the page', async (page) => {
    await page.goto(`/ar${field}`);
    await enter(page.locator('[popovertarget="sprachen"]'));
    await enter(page.locator('#sprachen a[lang="fa"]'));
    await expect(page).toHaveURL(`/fa${field}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});

for (const locale of ['de', 'ar']) {
  const words = wordsIn(locale);

  test.describe(`a citizen reading ${locale}`, () => {
    test.use({ viewport: screen });

    journey(`goes from the whole concept in ${locale} to each of its parts`, async (page) => {
      await page.goto(`/${locale}/`);
      await enter(page.locator('.weave-warp a').first());
      await expect(page).toHaveURL(new RegExp(`/${locale}/handlungsfelder/.+/$`));
      await page.goBack();
      await enter(page.locator('.weave-weft a').first());
      await expect(page).toHaveURL(new RegExp(`/${locale}/querschnittsthemen/.+/$`));
    });

    journey(`skips the header in ${locale} and jumps to a part of the page`, async (page) => {
      await page.goto(`/${locale}${field}`);
      await enter(page.locator('.skip-link'));
      await enter(page.locator('aside a[href^="#"]').first());
      await expect(page.locator(':target')).toBeInViewport();
    });

    journey(`reads in ${locale} how the concept came about`, async (page) => {
      await page.goto(`/${locale}/`);
      const main = page.getByRole('navigation', { name: words.MainNavigation.label });
      await enter(main.locator('a[href$="/entstehung/"]'));
      await expect(page).toHaveURL(`/${locale}/entstehung/`);
      await expect(page.locator('.timeline li')).not.toHaveCount(0);
      await enter(page.locator('main a[href$="/regionalkonferenzen/"]').first());
      await expect(page).toHaveURL(`/${locale}/entstehung/regionalkonferenzen/`);
    });
  });

  test.describe(`a journalist reading ${locale}`, () => {
    const release = `/${locale}/presse/2020/539/`;

    journey(`finds a release in ${locale} by its number`, async (page) => {
      await page.goto(`/${locale}/`);
      await searchFor(page, '539/2020');
      await expect(results(page).first()).toBeVisible();
      await enter(results(page).first());
      await expect(page).toHaveURL(release);
    });

    for (const [facet, address] of [
      ['year', '/presse/2020/'],
      ['issuer', '/presse/herausgeber/staatskanzlei/'],
      ['topic', '/presse/thema/gesundheit-und-pflege/'],
    ] as const) {
      journey(`finds a release in ${locale} by its ${facet}`, async (page) => {
        await page.goto(`/${locale}/presse/`);
        const filter = page
          .locator('.press-filters details')
          .filter({ has: page.getByText(words.PressFilters[facet], { exact: true }) });
        if ((await filter.getAttribute('open')) === null) await enter(filter.locator('summary'));
        await enter(filter.locator(`a[href="/${locale}${address}"]`));
        await expect(page).toHaveURL(`/${locale}${address}`);
        await enter(page.locator(`.press-list a[href="${release}"]`));
        await expect(page.locator('.record')).toContainText('539/2020');
      });
    }

    journey(`takes a citation from the page in ${locale}`, async (page) => {
      await page.goto(release);
      await expect(page.locator('.citation')).toContainText('539/2020');
      const file = page.getByRole('link', { name: 'RIS', exact: true });
      await tabTo(file);
      const response = await page.request.get(`${await file.getAttribute('href')}`);
      expect(await response.text()).toContain('539/2020');
    });

    journey(`comes to a feed in ${locale}`, async (page) => {
      await page.goto(`/${locale}/presse/`);
      const feed = page.getByRole('link', { name: 'Atom', exact: true });
      await tabTo(feed);
      await expect(feed).toHaveAttribute('href', `/${locale}/presse/atom.xml`);
    });

    journey(`reaches the press office from a release in ${locale}`, async (page) => {
      await page.goto(release);
      await tabTo(page.locator('.contact a[href="tel:+493915676666"]').first());
      await tabTo(page.locator('.contact a[href^="mailto:"]').first());
    });
  });

  journey(
    `an editor sees in ${locale} what is not reviewed, and reports a mistake`,
    async (page) => {
      await page.goto(`/${locale}/`);
      await enter(page.locator('.site-footer a[href$="/uebersetzung/"]'));
      await expect(page.locator('.status-table tbody tr')).not.toHaveCount(0);
      await enter(page.locator('.site-footer a[href$="/handlungsfelder/"]'));
      await enter(page.locator(`main a[href="/${locale}${field}"]`));
      await expect(page.locator('.text-origin')).toContainText(words.TextOrigin.notReviewed);
      await enter(page.locator('.text-origin a'));
      await expect(page).toHaveURL(`/${locale}/uebersetzung/`);
    },
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  journey('a newcomer finds a page in the list of all pages', async (page) => {
    await page.goto(languageChoicePath);
    await enter(page.locator('.entry-languages a[lang="ar"]'));
    await searchFor(page, 'طبيب');
    await expect(page).toHaveURL(/\/ar\/suche\/\?q=/);
    await enter(page.locator(`.page-index a[href="/ar${field}"]`));
    await expect(page.locator('.official-name')).toContainText('Gesundheit und Pflege');
    await enter(page.locator('main a[href$="/deutsch/"]'));
    await expect(page).toHaveURL(`/ar${field}deutsch/`);
  });

  journey('she looks a hard word up in the menu of words', async (page) => {
    await page.goto(`/de${field}`);
    await enter(page.locator('.term-link').first());
    await expect(page).toHaveURL(/\/de\/woerterbuch\/#/);
    await expect(page.locator('.term:target')).toBeInViewport();
  });

  journey('a citizen opens the menu of a phone and reads about the themes', async (page) => {
    await page.goto('/ar/');
    await enter(page.locator('[popovertarget="menue"]'));
    await enter(page.locator('#menue a[href="/ar/querschnittsthemen/"]'));
    await expect(page).toHaveURL('/ar/querschnittsthemen/');
  });

  journey('a journalist finds a release in the list of numbers', async (page) => {
    await page.goto('/de/presse/');
    await enter(page.locator('.press-filters a[href^="/pm/"]'));
    await enter(page.getByRole('link', { name: '539/2020' }));
    await enter(page.locator('main a[href="/de/presse/2020/539/"]').first());
    await tabTo(page.locator('.contact a[href="tel:+493915676666"]').first());
  });
});
