import { expect, test } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { first, grounds, items, label, open, packed, second, status, third, title } from './brief-shown.ts';

test('the address that adds works by itself', async ({ page }) => {
  await page.goto(`${base}brief/#add=claims/${first}`);
  await expect(page).toHaveURL(`${base}brief/#claims/${first}`);
  await expect(status(page)).toHaveText('1 entry added.');
  await page.goto('about:blank');
  await page.goto(`${base}brief/`);
  await expect(page).toHaveURL(`${base}brief/#claims/${first}`);
});

test('a brief that came by a link is nobody’s own until it is changed or kept', async ({ page }) => {
  await open(page, packed);
  const keep = page.getByRole('button', { name: 'Keep it' });
  await expect(keep).toBeVisible();
  await page.reload();
  await expect(keep).toBeVisible();
  await page.goto('about:blank');
  await open(page, `claims/${third}`);
  await expect(page.getByText('Your own')).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(`${base}claims/${second}/`);
  await page.getByRole('link', { name: 'Add to brief' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 entry' })).toBeVisible();
  await page.evaluate(() => localStorage.clear());

  await open(page, packed);
  await page.getByRole('button', { name: `Remove “${label(first)}”` }).click();
  await expect(keep).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(`${base}brief/`);
  expect(await items(page)).toEqual([title(second), title(third)]);
  await page.evaluate(() => localStorage.clear());

  await page.goto('about:blank');
  await open(page, packed);
  await keep.click();
  await expect(status(page)).toHaveText('This is your brief now.');
  await page.goto('about:blank');
  await page.goto(`${base}brief/`);
  expect(await items(page)).toEqual(grounds.map(title));
});

test('a second tab with the same link says so once the brief was kept in the first, and changes nothing there', async ({
  page,
  context,
}) => {
  await open(page, packed);
  const other = await context.newPage();
  await open(other, packed);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(other.getByText('Your own, with 3 entries, is kept.')).toBeVisible();
  await other.getByRole('button', { name: `Remove “${label(first)}”` }).click();
  await expect.poll(() => items(other)).toEqual([title(second), title(third)]);
  expect(await items(page)).toEqual(grounds.map(title));
});

test('the reader’s own brief, gone back to, has what they added since', async ({ page }) => {
  await page.goto(`${base}brief/#add=claims/${first}`);
  expect(await items(page)).toEqual([title(first)]);
  await page.goto(`${base}claims/${second}/`);
  await page.getByRole('link', { name: 'Add to brief' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 entries' })).toBeVisible();
  await page.goBack();
  await expect.poll(() => items(page)).toEqual([title(first), title(second)]);
  await expect(page.getByText('came by a link')).toHaveCount(0);
});

test('a brief that came by a link does not take the place of the reader’s own', async ({ page }) => {
  await open(page, `add=claims/${first}`);
  await page.goto('about:blank');
  await open(page, `claims/${second}`);
  await page.getByRole('button', { name: 'Go back to mine' }).click();
  await expect.poll(() => items(page)).toEqual([title(first)]);
  await page.goto('about:blank');
  await open(page, `claims/${second}`);
  await page.getByRole('button', { name: 'Add these to mine' }).click();
  await expect.poll(() => items(page)).toEqual([title(first), title(second)]);
  await page.goto('about:blank');
  await open(page, `claims/${third}`);
  await page.getByRole('button', { name: 'Keep this one instead' }).click();
  await page.goto('about:blank');
  await page.goto(`${base}brief/`);
  await expect.poll(() => items(page)).toEqual([title(third)]);
});
