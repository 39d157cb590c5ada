import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const [script = ''] = globSync('assets/by-day-*.js', { cwd: 'out' });

const words = JSON.stringify({ until: 'kommt noch', after: 'vorbei' });

/** What a page has of a conference on 4 May 2027, built before that day. */
const mark = `<strong><by-day class="mark" data-day="2027-05-04" data-words='${words}'></by-day></strong>`;

/** What the page about the papers has while comments are asked for. */
const deadline = `<p><by-day data-day="2027-05-04" data-words='{"after": "Das war 2027."}'>Bis zum 4. Mai 2027.</by-day></p>`;

for (const [now, says, and] of [
  ['2027-05-04T21:59:00Z', 'kommt noch', 'Bis zum 4. Mai 2027.'],
  ['2027-05-04T22:01:00Z', 'vorbei', 'Das war 2027.'],
] as const) {
  test(`at ${now} a page that was built long before says: ${says}`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    let added = mark + deadline;
    await page.route('/de/hilfe/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace('</main>', `${added}</main>`) });
    });
    await page.goto('/de/hilfe/');
    const [first, second] = [page.locator('by-day').first(), page.locator('by-day').last()];
    // Without the script nothing is said that could be wrong.
    await expect(first).toBeHidden();
    await expect(second).toHaveText('Bis zum 4. Mai 2027.');
    added += `<script type="module" src="/${script}"></script>`;
    await page.reload();
    await expect(first).toHaveText(says);
    await expect(second).toHaveText(and);
  });
}
