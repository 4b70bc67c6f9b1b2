import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { base } from '../runner/sites.ts';
import {
  entries,
  first,
  grounds,
  items,
  label,
  open,
  packed,
  position,
  second,
  status,
  third,
  title,
} from './brief-shown.ts';

test('an entry is added from its own page, and the page says so', async ({ page }) => {
  await page.goto(`${base}claims/${first}/`);
  await page.getByRole('link', { name: 'Add to brief' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 entry' })).toBeVisible();
  await page.goto(`${base}claims/${second}/`);
  await page.getByRole('link', { name: 'Add to brief' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 entries' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page).toHaveURL(`${base}brief/#claims/${first},${second}`);
  expect(await items(page)).toEqual([title(first), title(second)]);
});

test('positions and sources can be added, actors cannot', async ({ page }) => {
  const [source] = entries.sources.keys();
  const [actor] = entries.actors.keys();
  await page.goto(`${base}positions/${position.id}/`);
  await expect(page.getByRole('link', { name: 'Add to brief' })).toBeVisible();
  await page.goto(`${base}sources/${source}/`);
  await expect(page.getByRole('link', { name: 'Add to brief' })).toBeVisible();
  await page.goto(`${base}actors/${actor}/`);
  await expect(page.getByRole('link', { name: 'Add to brief' })).toHaveCount(0);
});

test('the address makes the brief again in another browser', async ({ page, browser, baseURL }) => {
  await open(page, `${packed}&title=For%20Monday`);
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await other.newPage();
  await there.goto(page.url());
  expect(await items(there)).toEqual(await items(page));
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('For Monday');
  await other.close();
});

test('is put in order, cut and brought back by keyboard alone, each step announced', async ({ page }) => {
  await open(page, packed);
  const down = page.getByRole('button', { name: `Move “${label(first)}” down` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(`“${label(first)}” is number 2 of 3 now.`);
  await expect(down).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => items(page)).toEqual([title(second), title(third), title(first)]);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(`“${label(first)}” is last already.`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Remove “${label(first)}”` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('2 entries left');
  await expect(page.getByRole('button', { name: `Remove “${label(third)}”` })).toBeFocused();
  await expect(page).toHaveURL(`${base}brief/#claims/${second},${third}`);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(() => items(page)).toEqual([title(second), title(third), title(first)]);
});

test('offers nothing to take away while it is empty, and Undo fills it again', async ({ page }) => {
  await open(page, packed);
  const word = page.getByRole('button', { name: 'Word' });
  await expect(word).toBeVisible();
  await page.getByRole('button', { name: 'Remove everything' }).press('Enter');
  await expect(word).toBeHidden();
  await expect(page.getByLabel('Title')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(word).toBeVisible();
  expect(await items(page)).toEqual(grounds.map(title));
});

test('rows can be dragged', async ({ page }) => {
  await open(page, packed);
  const rows = page.locator('.brief-row');
  await drag(page, rows.nth(0), rows.nth(2));
  await expect.poll(() => items(page)).toEqual([title(second), title(third), title(first)]);
  await expect(page).toHaveURL(`${base}brief/#claims/${second},${third},${first}`);
});

test('says when it has one side only, and which answers are not represented', async ({ page }) => {
  const rivals = [...entries.positions.values()].filter(
    ({ id, data }) => id !== position.id && data.question === position.data.question,
  );
  await open(page, `positions/${position.id}`);
  await expect(page.locator('.caveat', { hasText: 'One side only' }).first()).toBeVisible();
  for (const rival of rivals) await expect(page.getByText(`“${rival.data.label}”`).first()).toBeVisible();
  await open(page, `positions/${[position, ...rivals].map(({ id }) => id).join(',')}`);
  await expect(page.getByText('Every answer on record is represented')).toBeVisible();
  await expect(page.getByText('One side only')).toHaveCount(0);
});

test('shows each source once, and its references lead to it while the address goes on naming the brief', async ({
  page,
}) => {
  await open(page, packed);
  const address = page.url();
  await page.getByRole('link', { name: 'source 1', exact: true }).first().click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await expect(page).toHaveURL(address);
  const titles = await page
    .locator('.brief-sources cite a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(titles).size).toBe(titles.length);
});

test('question and measure have a pack ready', async ({ page }) => {
  await page.goto(`${base}questions/${position.data.question}/`);
  await page.getByRole('link', { name: 'A brief to hand on' }).click();
  await expect(page.getByText('Every answer on record is represented')).toBeVisible();
  const measure = [...entries.claims.values()].flatMap(({ data }) => data.measures)[0]?.measure;
  await page.goto(`${base}measures/${measure}/`);
  await page.getByRole('link', { name: 'A brief of it' }).click();
  await expect(page.locator('.brief-item').first()).toBeVisible();
});

test('is taken away as Markdown, as a Word file and as text', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await open(page, `${packed}&title=For%20Monday`);
  const markdown = await download(page, 'Markdown');
  expect(markdown.name).toBe('for-monday.md');
  expect(markdown.bytes.toString('utf8')).toMatch(/^# For Monday\n/);
  const word = await download(page, 'Word');
  expect(word.name).toBe('for-monday.docx');
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(status(page)).toContainText('copied');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text()));
  });
  expect(copied[0]).toContain('<h1>For Monday</h1>');
  expect(copied[1]).toBe(markdown.bytes.toString('utf8'));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('on paper has no tools, and every address in full', async ({ page }) => {
  await open(page, packed);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  for (const address of await page.locator('.brief-source-address').all())
    await expect(address).toHaveText(/^https?:\/\//);
  const twice = await page.locator('main a[href^="http"]').evaluateAll((links) =>
    links
      .filter((link) => link.textContent?.trim() === link.getAttribute('href'))
      .filter((link) => getComputedStyle(link, '::after').content !== 'none')
      .map((link) => link.textContent),
  );
  expect(twice, 'links that print the address they consist of once more').toEqual([]);
});

test('a hostile address does nothing but be counted', async ({ page }) => {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith(base)) faults.push(request.url());
  });
  await page.goto(
    `${base}brief/#claims/../../../etc,javascript:alert(1),claims/no-such-entry&title=%3Cimg%20src=x%20onerror=alert(1)%3E`,
  );
  await expect(status(page)).toContainText('2 parts of the address could not be read');
  await expect(page.getByText('claims/no-such-entry')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove claims/no-such-entry' }).click();
  await expect(page.getByRole('heading', { name: 'Not found' })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('axe finds nothing in a full brief, light, dark, on paper and on a phone', async ({ page }) => {
  await open(page, `${packed},positions/${position.id}`);
  const found: string[] = [];
  for (const [name, options] of Object.entries(modes)) {
    await page.emulateMedia(options);
    if (name === 'phone') await page.setViewportSize({ width: 320, height: 640 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, help, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${name}: ${id} (${help}) at ${target.join(' ')}`));
  }
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and points to what can be printed', async ({ page }) => {
    await page.goto(`${base}claims/${first}/`);
    await page.getByRole('link', { name: 'Add to brief' }).click();
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('needs JavaScript');
    expect(await main.innerText()).toContain('print the pages themselves');
    await expect(main.getByRole('button')).toHaveCount(0);
  });
});

const modes = {
  light: { colorScheme: 'light', media: 'screen' },
  dark: { colorScheme: 'dark', media: 'screen' },
  paper: { colorScheme: 'light', media: 'print' },
  phone: { colorScheme: 'light', media: 'screen' },
} as const;

/** Drags a row by its handle below another. */
async function drag(page: Page, row: Locator, target: Locator): Promise<void> {
  await row.locator('[data-handle]').hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  await page.mouse.move(box?.x ?? 0, (box?.y ?? 0) + (box?.height ?? 0) - 2, { steps: 8 });
  await page.mouse.up();
}

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
