import { expect, test } from '@playwright/test';
import { pathOfType } from './page-types.ts';

test.use({ viewport: { width: 320, height: 800 } });

for (const name of ['compare', 'an entry of compare']) {
  test(`${name}: on a phone every answer is seen beside the name of its column, and the table remains one`, async ({
    page,
  }) => {
    await page.goto(pathOfType(name));
    const frame = page.locator('.table-frame');
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const table = page.getByRole('table');
    const columns = await table.getByRole('columnheader').count();
    const row = table.getByRole('row').nth(1);
    expect(await row.getByRole('cell').count()).toBe(columns - 1);
    const answer = row.locator('td:not(:empty)').last();
    await expect(answer).toBeVisible();
    const label = await answer.evaluate((cell) => getComputedStyle(cell, '::before').content);
    const place = await answer.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell));
    expect(label).toBe(JSON.stringify((await table.getByRole('columnheader').nth(place).innerText()).trim()));
  });
}

test('out of its place an answer says to which claim and position it belongs', async ({ page }) => {
  await page.goto(pathOfType('an entry of compare'));
  const table = page.getByRole('table');
  const cell = table.locator('tbody td:has(a)').first();
  const place = await cell.evaluate((found) => [...(found.parentElement?.children ?? [])].indexOf(found));
  const names = [
    (await cell.getByRole('link').innerText()).replace(/^\W+/, ''),
    await table.getByRole('columnheader').nth(place).textContent(),
    await cell.locator('xpath=..').getByRole('rowheader').textContent(),
  ].map((name) => name?.trim());
  await expect(cell.getByRole('link')).toHaveAccessibleName(names.join(' '));
});

test('on paper the claims have the most room, and no column is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathOfType('an entry of compare'));
  const frame = page.locator('.table-frame');
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const widths = await page
    .locator('.compare-table thead th')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
  const [claims = 0, ...others] = widths;
  expect(claims).toBeGreaterThan(2 * Math.max(...others));
});
