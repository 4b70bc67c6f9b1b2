import { expect, test, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { base } from '../runner/sites.ts';
import { pageTypes, pathOfType } from './page-types.ts';

/** What belongs to the screen: the way around the site, and what is to be pressed. */
const screenOnly = 'nav, button, input, select, textarea, .skip, .check, [data-brief-add], .map-files';

for (const { name, path } of pageTypes) {
  test(`${name}: prints as a document`, async ({ page }) => {
    await page.goto(path);
    const heading = await page.locator('h1').innerText();
    const sheets = await print(page);
    expect(sheets.join(' ')).toContain(squeezed(heading));
    const site = squeezed(await page.locator('.site-name').innerText());
    expect(sheets.filter((sheet) => !sheet.startsWith(site))).toEqual([]);
    const address = squeezed((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
    expect(sheets.filter((sheet) => !sheet.includes(address))).toEqual([]);
    expect(sheets.filter((sheet, at) => !sheet.includes(`${at + 1}/${sheets.length}`))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(screenOnly).filter({ visible: true })).toHaveCount(0);
  });
}

test('a claim prints with the addresses of its sources, and with what is folded', async ({ page }) => {
  await page.goto(pathOfType('an entry of claims'));
  const addresses = await page
    .locator('.card a[data-address]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['address'] ?? ''));
  const folded = await page.locator('.status-box details li a').first().textContent();
  const text = (await print(page)).join(' ');
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(text).toContain(squeezed(`<${address}>`));
  expect(text).toContain(squeezed(folded ?? ''));
});

test('no card is broken between sheets', async ({ page }) => {
  await page.goto(pathOfType('an entry of claims'));
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.card, .relation-group li, .rows > li')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('a pack of a question fits on two sheets, and every claim in it is named', async ({ page }) => {
  await page.goto(pathOfType('an entry of questions'));
  await page.getByRole('link', { name: 'A brief to hand on' }).click();
  await expect(page.locator('.brief-item').first()).toBeVisible();
  const sheets = await print(page);
  expect(sheets.length).toBeLessThanOrEqual(2);
  expect((await print(page, 'Letter')).length).toBeLessThanOrEqual(2);
  const titles = await page.locator('.brief-title').allTextContents();
  expect(titles.length).toBeGreaterThan(3);
  for (const title of titles) expect(sheets.join('')).toContain(squeezed(title));
  expect(sheets.join('')).toContain(`${base}search/`);
});

test('a pack of a measure fits on two sheets too, of which the last has more than where it comes from', async ({
  page,
}) => {
  await page.goto(pathOfType('an entry of measures'));
  await page.getByRole('link', { name: 'A brief of it' }).click();
  await expect(page.locator('.brief-item').first()).toBeVisible();
  const titles = await page.locator('.brief-title, .brief-sources cite').allTextContents();
  for (const format of ['A4', 'Letter'] as const) {
    const sheets = await print(page, format);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const last = sheets.at(-1) ?? '';
    expect(titles.some((title) => last.includes(squeezed(title)))).toBe(true);
  }
});

test('a brief has narrower margins than other pages', async ({ page }) => {
  const marginOf = async (): Promise<number> => {
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheet = await (await getDocumentProxy(new Uint8Array(file))).getPage(1);
    const { items } = await sheet.getTextContent();
    return Math.min(
      ...items.flatMap((item) => ('str' in item && item.str.trim() ? Number(item.transform[4]) : [])),
    );
  };
  await page.goto(pathOfType('an entry of questions'));
  const usual = await marginOf();
  await page.getByRole('link', { name: 'A brief to hand on' }).click();
  await expect(page.locator('.brief-item').first()).toBeVisible();
  expect(await marginOf()).toBeLessThan(usual);
});

test('paper is white, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(base);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(29, 27, 24)');
});

/** The words of each sheet, without white space: a PDF knows no words, only places of letters. */
async function print(page: Page, format = 'A4'): Promise<string[]> {
  const file = await page.pdf({ format, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const sheets = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
  });
  return Promise.all(sheets);
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}
