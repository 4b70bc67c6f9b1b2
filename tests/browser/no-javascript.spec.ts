import { expect, test } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { pageTypes } from './page-types.ts';

test.use({ javaScriptEnabled: false });

for (const { name, path } of pageTypes) {
  test(`${name}: can be read without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect(text.length).toBeGreaterThan(100);
  });
}

test('the search page says that it needs JavaScript and points to the indexes', async ({ page }) => {
  await page.goto(`${base}search/`);
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain('needs JavaScript');
  for (const index of ['questions', 'claims', 'sources', 'actors', 'measures', 'terms'])
    await expect(main.locator(`a[href="${base}${index}/"]`)).toBeVisible();
});

test('the search box of every page leads to the search page', async ({ page }) => {
  await page.goto(base);
  await page.locator('[data-search-opener]').click();
  await expect(page).toHaveURL(`${base}search/`);
});
