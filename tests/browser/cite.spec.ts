import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { pageTypes } from './page-types.ts';

const claim = pageTypes.find(({ name }) => name === 'an entry of claims')?.path ?? '';

test.describe('the section on citing', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('fetches its script when it is opened, and copies by keyboard', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(claim, { waitUntil: 'networkidle' });
    const before = scripts.length;
    await open(page);
    const button = page.getByRole('button', { name: 'Copy APA' });
    await expect(button).toBeVisible();
    expect(scripts.length).toBeGreaterThan(before);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'APA: copied.' })).toHaveCount(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await page.locator('[data-copy="APA"]').innerText()).trim());
  });

  test('copies the reference of a reference manager as it stands', async ({ page }) => {
    await page.goto(claim);
    await open(page);
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'BibTeX: copied.' })).toHaveCount(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@inreference\{claim-/);
  });

  test('says on which day an address that may change was read', async ({ page }) => {
    await page.goto(new URL(`${base}claims/bill-will-pass/`, process.env['KB_TEST_FIXTURE_ORIGIN']).href);
    const bluebook = page.locator('[data-copy="Bluebook"]');
    await expect(bluebook).toContainText('(last visited [date you read it])');
    await open(page);
    await expect(bluebook).toHaveText(/\(last visited [A-Z][a-z]+\.? \d+, \d{4}\)\.$/);
  });

  test('gives a file to download', async ({ page }) => {
    await page.goto(claim);
    await open(page);
    const download = page.waitForEvent('download');
    await page.locator('#cite').getByRole('link', { name: 'RIS', exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^claim-.*\.ris$/);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(
      /^TY {2}- ENCYC\r\nID {2}- claim-(?:.|\s)*ER {2}- \r\n$/,
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link under the title leads to the citations and opens them', async ({ page }) => {
    await page.goto(claim);
    await expect(page.locator('[data-copy="APA"]')).toBeHidden();
    await page.locator('.entry-head').getByRole('link', { name: 'Cite', exact: true }).click();
    await expect(page.locator('[data-copy="APA"]')).toBeInViewport();
    await expect(page.locator('#cite-heading')).toBeInViewport();
  });

  test('the citations can be read and selected', async ({ page }) => {
    await page.goto(claim);
    await open(page);
    await expect(page.locator('[data-copy="Chicago"]')).toBeVisible();
  });

  test('the files can be downloaded', async ({ page }) => {
    await page.goto(claim);
    await open(page);
    const download = page.waitForEvent('download');
    await page.locator('#cite').getByRole('link', { name: 'BibTeX', exact: true }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^@inreference\{claim-/);
  });
});

async function open(page: Page): Promise<void> {
  await page.locator('#cite > details > summary').click();
}
