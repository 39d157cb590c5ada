import { expect, type Page, test } from '@playwright/test';

interface Spoken {
  text: string;
  lang: string;
  voice: string | undefined;
  rate: number;
}

declare global {
  interface Window {
    spoken: Spoken[];
    /** Ends what is being spoken. */
    finish: () => void;
  }
}

const voice = (name: string, lang: string, localService = true) => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});

/** Puts a stand-in for the voices of a device into the page; what is spoken waits for `finish`. */
async function speakWith(page: Page, voices: ReturnType<typeof voice>[]): Promise<void> {
  await page.addInitScript((known) => {
    let waiting: SpeechSynthesisUtterance[] = [];
    window.spoken = [];
    window.finish = () => {
      for (const utterance of waiting.splice(0)) utterance.dispatchEvent(new Event('end'));
    };
    class Utterance extends EventTarget {
      lang = '';
      voice: SpeechSynthesisVoice | null = null;
      rate = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => known,
      cancel: () => {
        waiting = [];
      },
      speak: (utterance: SpeechSynthesisUtterance) => {
        waiting.push(utterance);
        const { text, lang, rate } = utterance;
        window.spoken.push({ text, lang, rate, voice: utterance.voice?.name });
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

const spoken = (page: Page): Promise<Spoken[]> => page.evaluate(() => window.spoken);
const last = async (page: Page): Promise<Spoken | undefined> => (await spoken(page)).at(-1);
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('read-aloud') ?? [])].map((range) => String(range)).join(''),
  );
const field = '/de/handlungsfelder/gesundheit-und-pflege/';

test('reads sentence by sentence from the title on, and marks what is read', async ({ page }) => {
  const requests: string[] = [];
  await speakWith(page, [voice('Anna', 'de-DE')]);
  await page.goto(field);
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: 'Vorlesen', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  for (let count = 0; count < 6; count += 1) {
    const { text, voice: name } = (await last(page)) ?? {};
    expect(await marked(page)).toBe(text);
    expect(name).toBe('Anna');
    await page.evaluate(() => window.finish());
  }
  const texts = (await spoken(page)).map(({ text }) => text.trim());
  expect(texts).toContain('Gesundheit');
  expect(texts).toContain('Amtlicher Name: Gesundheit und Pflege');
  expect(new Set(requests.map((url) => new URL(url).origin)).size).toBeLessThanOrEqual(1);
});

test('pauses, goes back and on, and changes the speed', async ({ page }) => {
  await speakWith(page, [voice('Anna', 'de-DE')]);
  await page.goto(field);
  await page.getByRole('button', { name: 'Vorlesen', exact: true }).click();
  const first = await last(page);
  await page.getByRole('button', { name: 'Satz weiter' }).click();
  const second = await last(page);
  expect(second?.text).not.toBe(first?.text);
  await page.getByRole('button', { name: 'Satz zurück' }).click();
  expect((await last(page))?.text).toBe(first?.text);
  await page.getByRole('button', { name: 'Schneller' }).click();
  expect((await last(page))?.rate).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = (await spoken(page)).length;
  await page.evaluate(() => window.finish());
  expect(await spoken(page)).toHaveLength(before);
  await page.getByRole('button', { name: 'Weiter vorlesen' }).click();
  expect((await last(page))?.text).toBe(first?.text);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reading-bar')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Vorlesen', exact: true })).toBeFocused();
  expect(await marked(page)).toBe('');
});

test('German names in an Arabic text are read by a German voice', async ({ page }) => {
  await speakWith(page, [voice('Anna', 'de-DE'), voice('Majed', 'ar-SA')]);
  await page.goto('/ar/handlungsfelder/gesundheit-und-pflege/');
  await page.locator('[data-tool=read]').click();
  const forward = page.locator('.reading-bar button').nth(2);
  for (let count = 0; count < 4; count += 1) await forward.click();
  const all = await spoken(page);
  expect(all.find(({ text }) => text.includes('Gesundheit und Pflege'))?.voice).toBe('Anna');
  expect(all[0]?.voice).toBe('Majed');
});

test('without a voice on the device it says so, and uses one elsewhere only when told', async ({
  page,
}) => {
  await speakWith(page, [voice('Cloud', 'de-DE', false)]);
  await page.goto(field);
  await page.getByRole('button', { name: 'Vorlesen', exact: true }).click();
  await expect(page.getByText('Dann geht der Text dieser Seite an eine Firma.')).toBeFocused();
  expect(await spoken(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mit der Stimme aus dem Internet vorlesen' }).click();
  expect((await last(page))?.voice).toBe('Cloud');
});

test('without any voice there is only the sentence', async ({ page }) => {
  await speakWith(page, []);
  await page.goto('/uk/handlungsfelder/gesundheit-und-pflege/');
  await page.locator('[data-tool=read]').click();
  await expect(page.locator('.reading-bar button')).toHaveCount(1);
  expect(await spoken(page)).toEqual([]);
});

test('the address is shared by the device, or copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(field);
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect(page.getByText('Die Adresse der Seite ist kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the sheet of the device gets title and address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', {
      value: async (data: ShareData) => {
        document.title = JSON.stringify(data);
      },
    });
  });
  await page.goto(field);
  const title = await page.title();
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect
    .poll(async () => JSON.parse(await page.title()) as ShareData)
    .toEqual({ title, url: page.url() });
});

test('without scripts there is no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(field);
  await expect(page.locator('page-tools button:visible')).toHaveCount(0);
  await context.close();
});
