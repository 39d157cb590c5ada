import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the way to the concept is a picture to the eye and a list to the ear', async ({ page }) => {
  await page.goto('/de/entstehung/');
  const timeline = page.getByRole('region', { name: 'Der Weg auf einen Blick' });
  await expect(timeline.getByRole('listitem')).toHaveCount(5);
  await expect(timeline.getByRole('listitem').first()).toContainText('18. Juni 2019');
  await expect(timeline.getByRole('listitem').last()).toContainText('14. Dezember 2020');
  await expect(timeline).toContainText(
    '2019 ging es um 8 Handlungsfelder. Im beschlossenen Konzept sind es 7.',
  );
  await expect(timeline.locator('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('the picture runs in the direction of the script', async ({ page }) => {
  const firstStep = async (path: string) => {
    await page.goto(path);
    return Number(await page.locator('.time-axis circle').first().getAttribute('cx'));
  };
  expect(await firstStep('/de/entstehung/')).toBeLessThan(50);
  expect(await firstStep('/ar/entstehung/')).toBeGreaterThan(350);
});

test('the schedule says when and where, and that it is over', async ({ page }) => {
  await page.goto('/de/entstehung/regionalkonferenzen/');
  const entries = page.locator('.conference-schedule > li');
  await expect(entries).toHaveCount(4);
  await expect(entries.locator('.mark')).toHaveText(['vorbei', 'vorbei', 'vorbei', 'vorbei']);
  await expect(entries.nth(1)).toContainText('Mittwoch, 18. September 2019');
  await expect(entries.nth(1)).toContainText('Aula (Großer Saal)');
  await expect(
    entries.nth(0).getByRole('link', { name: 'Adresse in Ihrer Karten-App öffnen' }),
  ).toHaveAttribute('href', /^geo:52\.13129,11\.63189\?q=IHK%20Magdeburg/);
});

test('the map names its places as the schedule does, and its licences', async ({ page }) => {
  await page.goto('/de/entstehung/regionalkonferenzen/');
  const map = page.getByRole('img', { name: 'Karte von Sachsen-Anhalt mit 4 Orten' });
  await expect(map.locator('text[direction]')).toHaveText([
    'Magdeburg',
    'Dessau-Roßlau',
    'Stendal',
    'Halle (Saale)',
  ]);
  await expect(page.locator('figcaption')).toContainText('Natural Earth');
  await expect(page.locator('figcaption')).toContainText('GeoNames');
});

test('timeline and map are on paper too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/de/entstehung/');
  await expect(page.locator('.time-axis')).toBeVisible();
  await expect(page.locator('.timeline li').last()).toBeVisible();
  await page.goto('/de/entstehung/regionalkonferenzen/');
  await expect(page.locator('.conference-map svg')).toBeVisible();
  await expect(page.locator('.conference-schedule')).toBeVisible();
});
