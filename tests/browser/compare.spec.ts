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
