import { expect, test, type Locator, type Page } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { firstWords, foundingArticles } from './founding-articles.ts';

test.skip(foundingArticles.length === 0, 'no claim of this content rests on a source');

const [article] = foundingArticles;
const asked = firstWords(article?.claims[0]?.statement ?? '', 2);

test.describe('the search dialog', () => {
  for (const keys of ['/', 'Control+k']) {
    test(`opens with ${keys}, closes with Escape and gives the focus back`, async ({ page }) => {
      await page.goto(base);
      const link = page.getByRole('main').getByRole('link').nth(2);
      await link.focus();
      await page.keyboard.press(keys);
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await expect(dialog(page).getByRole('searchbox')).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('opens from the box in the header', async ({ page }) => {
    await page.goto(base);
    const opener = page.locator('[data-search-opener]');
    await opener.click();
    await expect(dialog(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  test('keeps what is typed before it has come, and goes on from there', async ({ page }) => {
    await page.route('**/_astro/dialog*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(base);
    await page.keyboard.type('/who poursx');
    await page.keyboard.press('Backspace');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.type(' tea');
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('who pours tea');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('finds while one types, and leads to the result by keyboard', async ({ page }) => {
    const claim = article?.claims[0];
    await page.goto(base);
    await page.keyboard.press('/');
    await dialog(page)
      .getByRole('searchbox')
      .pressSequentially(firstWords(claim?.statement ?? '', 6));
    const found = dialog(page).locator(`a[href^="${base}claims/${claim?.id}/"]`);
    await expect(found).toBeVisible();
    for (
      let presses = 0;
      presses < 20 && !(await found.evaluate((link) => link === document.activeElement));
      presses++
    )
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${base}claims/${claim?.id}/`);
  });

  test('keeps the place in the results when they come anew', async ({ page }) => {
    await page.goto(base);
    await page.keyboard.press('/');
    const box = dialog(page).getByRole('searchbox');
    await box.fill(asked);
    const first = dialog(page).locator('.results a[href]').first();
    await expect(first).toBeVisible();
    const address = await first.getAttribute('href');
    await first.focus();
    // What is still being searched for when a reader goes to the results comes after that.
    await box.evaluate((field) => field.dispatchEvent(new Event('input')));
    await page.waitForTimeout(800);
    await expect(dialog(page).locator(`a[href="${address}"]`).first()).toBeFocused();
  });

  test('says to screen readers how many results there are', async ({ page }) => {
    await page.goto(base);
    await page.keyboard.press('/');
    const status = dialog(page).getByRole('status');
    await dialog(page).getByRole('searchbox').fill(asked);
    await expect(status).toHaveText(/^[\d,]+ results?$/);
    await dialog(page).getByRole('searchbox').fill('zyzzyvaqq');
    await expect(status).toHaveText('0 results');
    await expect(dialog(page).getByRole('link', { name: 'Claims' })).toBeVisible();
  });

  test('does not move the page behind it, nor leave a strip beside its backdrop', async ({ page }) => {
    await page.goto(base);
    const before = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().x);
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    const after = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().x);
    expect(after).toBe(before);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollbarGutter)).toBe(
      'auto',
    );
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

    test('shows no keys and closes by touch', async ({ page }) => {
      await page.goto(base);
      await expect(page.locator('.search-box kbd')).toBeHidden();
      await page.locator('[data-search-opener]').tap();
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).locator('.search-keys')).toBeHidden();
      await dialog(page).getByRole('button', { name: 'Close' }).tap();
      await expect(dialog(page)).toBeHidden();
    });
  });

  test('leads to all results with filters', async ({ page }) => {
    await page.goto(base);
    await page.keyboard.press('/');
    await dialog(page).getByRole('searchbox').fill(asked);
    await dialog(page)
      .getByRole('link', { name: /with filters/ })
      .click();
    await expect(page).toHaveURL(
      (url) => url.pathname === `${base}search/` && url.searchParams.get('q') === asked,
    );
    await expect(field(page)).toHaveValue(asked);
  });
});

test('recent searches are kept in the browser until they are forgotten', async ({ page }) => {
  await page.goto(`${base}search/`);
  await field(page).fill(asked);
  await field(page).press('Enter');
  await page.goto(base);
  await page.keyboard.press('/');
  const kept = dialog(page).getByRole('link', { name: asked, exact: true });
  await expect(kept).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Forget these' }).click();
  await expect(kept).toBeHidden();
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

function field(page: Page): Locator {
  return page.getByRole('main').getByRole('searchbox');
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}
